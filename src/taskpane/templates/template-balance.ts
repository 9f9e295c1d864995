import type { Template, TemplateRow } from "../../catalogue/template";
import { weightProfile } from "../../catalogue/weight-profiles";
import type { CategoryBalance } from "../../domain/balance/check-balance";
import { checkBalance } from "../../domain/balance/check-balance";

/** One category of a template with the rows that make it up. */
export interface TemplateCategory {
  readonly balance: CategoryBalance;
  readonly rows: readonly TemplateRow[];
  /** Key of the published reason for leaving the range; null where none is declared. */
  readonly exception: string | null;
}

/** A template's weights, category by category, against the ranges of its profile. */
export function templateCategories(template: Template): readonly TemplateCategory[] {
  const { categories } = checkBalance(template.rows, weightProfile(template.profile));
  return categories.map((balance) => ({
    balance,
    rows: template.rows.filter(({ category }) => category === balance.category),
    exception:
      template.exceptions.find(({ category }) => category === balance.category)?.reason ?? null,
  }));
}

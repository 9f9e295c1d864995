import { CATEGORIES } from "../../domain/balance/category";
import type { Category } from "../../domain/balance/category";
import type { BalanceLabels } from "../../domain/balance/balance-table";
import { CATEGORY_TERMS } from "../../i18n/category-terms";
import type { Language } from "../../i18n/language";
import { TABLE_WORDS } from "../../i18n/table-words";

/**
 * The words of a balance table.
 *
 * @param language - Language of the user.
 * @returns Headings, category names and verdicts.
 */
export function balanceLabels(language: Language): BalanceLabels {
  const { categories } = CATEGORY_TERMS[language];
  const { category, weight, lowest, highest, verdict, total, below, within, above } =
    TABLE_WORDS[language].balance;
  const names = CATEGORIES.map((id) => [id, categories[id].name]);
  return {
    ...{ category, weight, lowest, highest, verdict, total },
    categories: Object.fromEntries(names) as Record<Category, string>,
    verdicts: { below, within, above },
  };
}

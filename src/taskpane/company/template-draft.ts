import type {
  CompanyTemplate,
  CompanyTemplateText,
} from "../../catalogue/company/company-catalogue";
import type { Category } from "../../domain/balance/category";
import { numberInText } from "../../domain/cells/numeric-text";

/** One row as it is typed. */
export interface RowDraft {
  readonly indicator: string;
  readonly category: Category;
  /** As typed, e.g. "20%"; a bare 20 is meant as 20 % too. */
  readonly weight: string;
}

/** A template while it is being filled in. */
export interface TemplateDraft {
  readonly id: string;
  readonly rows: readonly RowDraft[];
  readonly knockOuts: readonly string[];
  readonly texts: Readonly<Record<string, CompanyTemplateText>>;
}

export const NO_TEMPLATE_TEXT: CompanyTemplateText = { title: "", description: "", note: "" };

/** The form as it is first shown. */
export function draftOfTemplate({ id, rows, knockOuts, texts }: CompanyTemplate): TemplateDraft {
  const shown = rows.map((row) => ({ ...row, weight: `${+(100 * row.weight).toFixed(8)}%` }));
  return { id, rows: shown, knockOuts, texts };
}

/** What the form says; where nothing is written, the language on show lacks a title. */
export function templateOf(
  { id, rows, knockOuts, texts }: TemplateDraft,
  language: string,
): CompanyTemplate {
  const written = Object.entries(texts).filter(([, text]) =>
    [text.title, text.description, text.note].some((part) => part.trim() !== ""),
  );
  return {
    id,
    rows: rows.map((row) => ({ ...row, weight: weightOf(row) })),
    knockOuts,
    texts: written.length > 0 ? Object.fromEntries(written) : { [language]: NO_TEMPLATE_TEXT },
  };
}

/** The weight as a fraction of 1; 0, which the check refuses, where no number is typed. */
export function weightOf({ weight }: RowDraft): number {
  const typed = numberInText(weight) ?? 0;
  return typed > 1 ? typed / 100 : typed;
}

import type { Category, Perspective } from "../../../domain/balance/category";
import type { Repair } from "../../../domain/card-rules/repair";
import type { Language } from "../../../i18n/language";
import { TERMS } from "../../../i18n/terms";

/** A repair that asks which of several words is meant. */
export type WordRepair = Extract<Repair, { kind: "choose-category" | "choose-perspective" }>;

/** The words to choose from, in a language. */
export function wordsToChoose(
  repair: WordRepair,
  language: Language,
): readonly { readonly id: Category | Perspective; readonly name: string }[] {
  const { categories, perspectives } = TERMS[language];
  if (repair.kind === "choose-category") {
    return repair.choices.map((id) => ({ id, name: categories[id].name }));
  }
  return repair.choices.map((id) => ({ id, name: perspectives[id].name }));
}

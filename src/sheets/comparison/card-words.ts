import type { Texts } from "../../i18n/texts";

/** The words by which a card's surroundings are known, in every language that it may be written in. */
export interface CardWords {
  readonly role: readonly string[];
  readonly person: readonly string[];
  readonly period: readonly string[];
  /** What the status of a final card says. */
  readonly final: readonly string[];
  /** How it begins where it also tells the total that the grade rests on. */
  readonly finalWithTotal: readonly string[];
  /** What it says once an item is breached, proven or not. */
  readonly knockedOut: readonly string[];
}

/** Collects them from the texts of all languages. */
export function cardWords(texts: readonly Pick<Texts, "sheets">[]): CardWords {
  const each = (word: (sheets: Texts["sheets"]) => string) => [
    ...new Set(texts.map(({ sheets }) => word(sheets))),
  ];
  return {
    role: each(({ heading }) => heading.role),
    person: each(({ heading }) => heading.person),
    period: each(({ heading }) => heading.period),
    final: each(({ status }) => status.final),
    finalWithTotal: each(({ status }) => status.final + textBefore(status.unrounded, "{total}")),
    knockedOut: [
      ...each(({ status }) => status.knockedOut),
      ...each(({ status }) => status.proofMissing),
    ],
  };
}

const textBefore = (text: string, placeholder: string): string => text.split(placeholder)[0] ?? "";

import { CATEGORIES } from "../../../domain/balance/category";
import type { Category } from "../../../domain/balance/category";
import type { Figure } from "../../../domain/card-rules/own-profile";
import type { BalanceTexts } from "../../../i18n/balance-texts";
import type { Language } from "../../../i18n/language";
import { formatNumber, formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";

/** What limits are about, in the order of the form. */
export const FIGURE_GROUPS = [
  ...CATEGORIES,
  "weight",
  "count",
  "hard",
  "perspective",
  "lead",
] as const;

type FigureGroup = (typeof FIGURE_GROUPS)[number];
type End = "lowest" | "highest" | "step";

/** The language and words that figures are named in. */
export interface FigureSpeech {
  readonly language: Language;
  readonly words: BalanceTexts["profile"];
}

/** What a group is called. */
export function groupName(group: FigureGroup, { language, words }: FigureSpeech): string {
  const category = CATEGORIES.find((one): one is Category => one === group);
  if (category) return TERMS[language].categories[category].name;
  return words.groups[group as keyof typeof words.groups];
}

/** A figure's group and which end of it the figure is. */
export function partsOf(figure: Figure): readonly [FigureGroup, End] {
  return figure.split("-") as [FigureGroup, End];
}

/** What a figure is called in full. */
export function figureName(figure: Figure, speech: FigureSpeech): string {
  const [group, end] = partsOf(figure);
  const { words } = speech;
  return phrase(words.figure, { of: groupName(group, speech), end: words.ends[end] });
}

/** Whether a figure is a number of indicators, and no share. */
export function isCount(figure: Figure): boolean {
  return partsOf(figure)[0] === "count";
}

/** A figure's value as people read it. */
export function figureText(figure: Figure, value: number, language: Language): string {
  return isCount(figure) ? formatNumber(language, value) : formatPercent(language, value, 2);
}

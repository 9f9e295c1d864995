import type { Unit } from "../../domain/scorecard/scorecard";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import type { Language } from "../../i18n/language";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import type { ScoringTexts } from "../../i18n/scoring-texts";
import { TERMS } from "../../i18n/terms";
import type { LineColumn } from "../../sheets/card/score-formula";

/** Decimals that a line may have; nobody agrees on finer ones. */
const DECIMALS = 4;

/** A figure as a person writes it into the card. */
export function shownFigure(language: Language, value: number, unit: Unit | null): string {
  return unit === "percent"
    ? formatPercent(language, value, DECIMALS)
    : formatNumber(language, value, DECIMALS);
}

/** What a line means to a method; elsewhere it is called as its column is. */
export function lineName(
  column: LineColumn,
  method: ScoreMethod | null,
  words: ScoringTexts,
  language: Language,
): string {
  if (method === "deduction" && column === "target") return words.perEvent;
  if (method === "band" && column === "threshold") return words.lowest;
  if (method === "band" && column === "stretch") return words.highest;
  if (method === "goal-red-flag" && column === "threshold") return words.redFlag;
  return TERMS[language].headings[column].name;
}

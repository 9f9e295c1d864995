import type { PeriodChange } from "../../domain/comparison/period-over-period";
import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import { formatNumber, formatSigned } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { changeText, figureText } from "./figure-text";

/** An indicator's actual and score in both periods; subtracted only where they mean the same. */
export function resultSentences(
  { before, after, drift, actualChange, scoreChange }: PeriodChange,
  language: Language,
  texts: ComparisonTexts,
): string[] {
  if (before === undefined || after === undefined) return [];
  const { changes } = texts;
  const blank = (text: string | undefined) => text ?? changes.nothing;
  const actualOf = (row: typeof after) =>
    row.actual === undefined ? undefined : figureText(row, row.actual, language);
  const scoreOf = ({ score }: typeof after) =>
    score === undefined ? undefined : formatNumber(language, score, 2);
  const areActualsApart = drift.includes("definition");
  const areScoresApart = drift.some((one) => one !== "weight");
  return [
    phrase(sentenceFor(actualChange, areActualsApart && changes.definitionChanged, changes), {
      what: changes.actual,
      before: blank(actualOf(before)),
      after: blank(actualOf(after)),
      change: actualChange === undefined ? "" : changeText(after, actualChange, language, texts),
    }),
    phrase(sentenceFor(scoreChange, areScoresApart && changes.rulesChanged, changes), {
      what: changes.score,
      before: blank(scoreOf(before)),
      after: blank(scoreOf(after)),
      change: scoreChange === undefined ? "" : formatSigned(language, scoreChange),
    }),
  ];
}

const sentenceFor = (
  change: number | undefined,
  objection: string | false,
  { result, changed }: ComparisonTexts["changes"],
): string => objection || (change === undefined ? result : changed);

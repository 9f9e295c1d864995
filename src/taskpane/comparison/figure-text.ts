import type { ReadIndicator } from "../../domain/comparison/read-card";
import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import { formatNumber, formatPercent, formatSigned } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";

/** Rates above a thousand per cent are rarer than percentages that are written without their sign. */
const LARGEST_FRACTION = 10;

/** Whether an indicator in per cent is written as a fraction: 0.85, not 85. */
function isFraction({ unit, counts, actual, threshold, target, stretch }: ReadIndicator): boolean {
  if (unit !== "%") return false;
  if (counts?.scale !== undefined) return counts.scale === 1;
  const figures = [actual, threshold, target, stretch].flatMap((one) => one ?? []);
  return figures.every((one) => Math.abs(one) <= LARGEST_FRACTION);
}

/** A result or line of an indicator as its card shows it. */
export function figureText(row: ReadIndicator, value: number, language: Language): string {
  if (isFraction(row)) return formatPercent(language, value, 2);
  const figure = formatNumber(language, value, 4);
  return row.unit === "%" ? `${figure}%` : figure;
}

/** How far a result moved, with its sign; per cents move by percentage points. */
export function changeText(
  row: ReadIndicator,
  change: number,
  language: Language,
  { changes }: ComparisonTexts,
): string {
  const inPercent = isFraction(row) ? 100 * change : change;
  const points = formatSigned(language, inPercent);
  return row.unit === "%" ? phrase(changes.percentagePoints, { points }) : points;
}

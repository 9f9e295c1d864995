import type { CardPair } from "../../domain/comparison/card-pairs";
import type { PeriodChange } from "../../domain/comparison/period-over-period";
import { comparePeriods } from "../../domain/comparison/period-over-period";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { PART_FORMAT, SHARE_FORMAT } from "../plan/unit-look";
import { indicatorFigure, isFinal, statusReference, totalFigure } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import type { ComparedColumn, PlacedCard } from "./placed-card";

/** An indicator that both cards of a pair hold, or their totals. */
interface ResultLine extends CardPair<PlacedCard> {
  readonly change: PeriodChange | null;
}

/** Earlier card, later card, indicator; actual and score before, after and their changes. */
export const RESULT_COLUMNS = 9;

const [INDICATOR, ACTUAL, SCORE] = [2, 3, 6] as const;

/** What every pair has in common, and its totals in the last line. */
export function resultLines(pairs: readonly CardPair<PlacedCard>[]): ResultLine[] {
  return pairs.flatMap((pair) => {
    const { changes } = comparePeriods(pair.before, pair.after);
    const shared = changes.filter(({ before, after }) => before && after);
    return [...shared, null].map((change) => ({ ...pair, change }));
  });
}

/** Title, explanation and headings, and a line for each of them. */
export const linesOfResults = (lines: readonly ResultLine[]): number => lines.length + 3;

/** Results of both periods, live; subtracted only where they mean the same. */
export function writeResultLines(
  builder: PlanBuilder,
  lines: readonly ResultLine[],
  words: ComparisonWords,
  at: number,
): void {
  const { sheet } = words.comparison;
  const { results, resultsLegend, from, to, indicator } = sheet;
  builder.put(at, 0, results);
  builder.style("result", areaOf(at, 0));
  builder.put(at + 1, 0, resultsLegend);
  builder.style("hint", areaOf(at + 1, 0));
  builder.put(at + 2, 0, from, to, indicator);
  builder.put(at + 2, ACTUAL, sheet.actualBefore, sheet.actualAfter, sheet.actualChange);
  builder.put(at + 2, SCORE, sheet.scoreBefore, sheet.scoreAfter, sheet.scoreChange);
  builder.style("heading", areaOf(at + 2, 0, 1, RESULT_COLUMNS));
  builder.style("lined", areaOf(at + 3, 0, lines.length, RESULT_COLUMNS));
  builder.format(areaOf(at + 3, SCORE, lines.length, 3), PART_FORMAT);
  lines.forEach((line, index) => {
    const row = at + 3 + index;
    builder.put(row, 0, line.before.name, line.after.name);
    if (line.change === null) writeTotals(builder, line, words, row);
    else writeIndicator(builder, line, line.change, { words, row });
  });
}

interface LinePlace {
  readonly words: ComparisonWords;
  readonly row: number;
}

function writeIndicator(
  builder: PlanBuilder,
  pair: CardPair<PlacedCard>,
  { before, after, drift }: PeriodChange,
  { words, row }: LinePlace,
): void {
  if (before === undefined || after === undefined) return;
  const { notApart } = words.comparison.sheet;
  const write = (column: number, figure: ComparedColumn, isComparable: boolean) => {
    builder.calculate(row, column, indicatorFigure(pair.before, before, figure) ?? '""');
    builder.calculate(row, column + 1, indicatorFigure(pair.after, after, figure) ?? '""');
    if (isComparable) builder.calculate(row, column + 2, difference(builder, row, column));
    else builder.put(row, column + 2, notApart);
  };
  builder.put(row, INDICATOR, after.name);
  write(ACTUAL, "actual", !drift.includes("definition"));
  write(
    SCORE,
    "score",
    drift.every((one) => one === "weight"),
  );
  if (after.unit === "%" && after.counts?.scale !== 100) {
    builder.format(areaOf(row, ACTUAL, 1, 3), SHARE_FORMAT);
  }
}

function writeTotals(
  builder: PlanBuilder,
  { before, after }: CardPair<PlacedCard>,
  { comparison, cards: words }: ComparisonWords,
  row: number,
): void {
  builder.put(row, INDICATOR, comparison.teamSheet.total);
  builder.calculate(row, SCORE, totalFigure(before));
  builder.calculate(row, SCORE + 1, totalFigure(after));
  const conditions = [before, after]
    .flatMap((card) => statusReference(card) ?? [])
    .map((status) => isFinal(status, words));
  const change = difference(builder, row, SCORE);
  const guarded =
    conditions.length === 0 ? change : `IF(AND(${conditions.join(",")}),${change},"")`;
  builder.calculate(row, SCORE + 2, guarded);
  builder.style("total", areaOf(row, 0, 1, RESULT_COLUMNS));
}

function difference(builder: PlanBuilder, row: number, column: number): string {
  const [before, after] = [builder.cell(row, column), builder.cell(row, column + 1)];
  return `IF(AND(COUNT(${before}),COUNT(${after})),${after}-${before},${quoted("")})`;
}

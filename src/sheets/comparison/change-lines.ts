import type { CardPair } from "../../domain/comparison/card-pairs";
import type { Drift } from "../../domain/comparison/drift";
import { sameNumber } from "../../domain/comparison/drift";
import type { PeriodChange } from "../../domain/comparison/period-over-period";
import { comparePeriods } from "../../domain/comparison/period-over-period";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { SHARE_FORMAT } from "../plan/unit-look";
import { TERMS } from "../../i18n/terms";
import { indicatorFigure } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import type { ComparedColumn, PlacedCard } from "./placed-card";

/** Something that changed about an indicator from one card to the next, with the cells that tell it. */
export interface ChangeLine {
  readonly from: PlacedCard;
  readonly to: PlacedCard;
  readonly before: ReadIndicator;
  readonly after: ReadIndicator;
  readonly column: ComparedColumn;
}

const COLUMNS: Readonly<Record<Drift, readonly ComparedColumn[]>> = {
  definition: ["measured", "unit", "direction"],
  target: ["threshold", "target", "stretch"],
  weight: ["weight"],
  method: ["method"],
};

/** What changed from the earlier to the later card of each pair. */
export function changeLines(pairs: readonly CardPair<PlacedCard>[]): ChangeLine[] {
  return pairs.flatMap(({ before, after }) =>
    comparePeriods(before, after).changes.flatMap((change) => linesOf(before, after, change)),
  );
}

function linesOf(from: PlacedCard, to: PlacedCard, change: PeriodChange): ChangeLine[] {
  const { before, after, drift } = change;
  if (before === undefined || after === undefined) return [];
  const columns = drift.flatMap((one) => COLUMNS[one]);
  const differing = columns.filter((column) => !isLine(column) || hasMoved(before, after, column));
  const known = differing.filter((column) => from.columns.has(column) && to.columns.has(column));
  return known.map((column) => ({ from, to, before, after, column }));
}

type Line = "threshold" | "target" | "stretch";

const isLine = (column: ComparedColumn): column is Line =>
  column === "threshold" || column === "target" || column === "stretch";

const hasMoved = (before: ReadIndicator, after: ReadIndicator, line: Line): boolean =>
  !sameNumber(before[line], after[line]);

/** A heading for each of: earlier card, later card, indicator, what, before, after, state. */
export const CHANGE_COLUMNS = 7;

/** The changes, live: a line says so by itself once both cards agree. */
export function writeChangeLines(
  builder: PlanBuilder,
  lines: readonly ChangeLine[],
  words: ComparisonWords,
  at: number,
): void {
  const { sheet } = words.comparison;
  const { changes, from, to, indicator, what, before, after, state } = sheet;
  builder.put(at, 0, changes);
  builder.style("result", areaOf(at, 0));
  builder.put(at + 1, 0, from, to, indicator, what, before, after, state);
  builder.style("heading", areaOf(at + 1, 0, 1, CHANGE_COLUMNS));
  builder.style("lined", areaOf(at + 2, 0, lines.length, CHANGE_COLUMNS));
  lines.forEach((line, index) => {
    writeLine(builder, line, words, at + 2 + index);
  });
  builder.look({
    area: areaOf(at + 2, CHANGE_COLUMNS - 1, lines.length),
    formula: `=${builder.cell(at + 2, CHANGE_COLUMNS - 1)}=${quoted(sheet.changed)}`,
    ...VERDICT_COLOURS.attention,
  });
}

function writeLine(
  builder: PlanBuilder,
  { from, to, before, after, column }: ChangeLine,
  { language, comparison: { sheet } }: ComparisonWords,
  row: number,
): void {
  const headings: Readonly<Partial<Record<string, { readonly name: string }>>> =
    TERMS[language].headings;
  builder.put(row, 0, from.name, to.name, before.name, headings[column]?.name ?? column);
  builder.calculate(row, 4, indicatorFigure(from, before, column) ?? '""');
  builder.calculate(row, 5, indicatorFigure(to, after, column) ?? '""');
  if (column === "weight" || before.unit === "%") {
    builder.format(areaOf(row, 4, 1, 2), SHARE_FORMAT);
  }
  const differ = `${builder.cell(row, 4)}<>${builder.cell(row, 5)}`;
  builder.calculate(row, 6, `IF(${differ},${quoted(sheet.changed)},${quoted(sheet.same)})`);
}

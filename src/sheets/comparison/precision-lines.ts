import { ROUNDING, TOTAL_TOLERANCE } from "../../domain/balance/weight-sum";
import { SETTLED_DECIMALS } from "../../domain/roll-up/payout-curve";
import { areaOf } from "../plan/area-of";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { TINY_FORMAT } from "../plan/unit-look";
import type { ComparisonWords } from "./comparison-words";

/** Equal totals share a rank although binary arithmetic may leave them apart in the last digit. */
const SAME_TO_DECIMALS = 6;

/** How exactly a sheet compares, each in a cell that formulas refer to and people may change. */
const VALUES = {
  weightTolerance: { value: TOTAL_TOLERANCE, format: "0.00%" },
  rounding: { value: ROUNDING, format: TINY_FORMAT },
  decimals: { value: SAME_TO_DECIMALS, format: "0" },
  settled: { value: SETTLED_DECIMALS, format: "0" },
} as const;

type Precision = keyof typeof VALUES;

/** A title, and a line for each of them. */
export const linesOfPrecision = (kinds: readonly Precision[]): number => kinds.length + 1;

/** Where each stands, in a block that begins at that row, for the formulas of the sheet. */
export function precisionCells<Kind extends Precision>(
  builder: PlanBuilder,
  kinds: readonly Kind[],
  at: number,
): Readonly<Record<Kind, string>> {
  const cells = kinds.map((kind, line) => [kind, fixedReference(builder.cell(at + 1 + line, 1))]);
  return Object.fromEntries(cells) as Record<Kind, string>;
}

/** The block itself: names and values. */
export function writePrecision(
  builder: PlanBuilder,
  kinds: readonly Precision[],
  { comparison, sheets }: ComparisonWords,
  at: number,
): void {
  const { weightTolerance, rounding } = sheets.scoring.lines;
  const names = { weightTolerance, rounding, ...comparison.precision };
  builder.put(at, 0, comparison.precision.title);
  builder.style("hint", areaOf(at, 0));
  builder.style("lined", areaOf(at + 1, 0, kinds.length, 2));
  builder.style("input", areaOf(at + 1, 1, kinds.length));
  kinds.forEach((kind, line) => {
    const { value, format } = VALUES[kind];
    builder.put(at + 1 + line, 0, names[kind], value);
    builder.format(areaOf(at + 1 + line, 1), format);
  });
}

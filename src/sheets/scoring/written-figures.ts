import { ROUNDING, TOTAL_TOLERANCE } from "../../domain/balance/weight-sum";
import type { ScoringPolicy } from "../../domain/scorecard/scorecard";
import type { ScoringCells } from "../card/scoring-cells";
import type { Tolerances } from "../card/weight-conditions";

/** A number as formulas write it. */
const literal = (value: number): string => String(value).toUpperCase();

/** The tolerances of the check, for sheets that have no cells for them. */
const WRITTEN_TOLERANCES: Tolerances = {
  weightTolerance: literal(TOTAL_TOLERANCE),
  rounding: literal(ROUNDING),
};

/** The figures of a policy in the places of a card's cells, for a table that has no such cells. */
export function writtenFigures(policy: ScoringPolicy): ScoringCells {
  const list = (numbers: readonly number[]) => `{${numbers.map(literal).join(",")}}`;
  return {
    floor: literal(policy.floor),
    cap: literal(policy.cap),
    thresholdPoints: literal(policy.thresholdPoints),
    stretchPoints: literal(policy.stretchPoints),
    levels: literal(policy.levels),
    thresholdMultiple: literal(policy.thresholdMultiple),
    bandTolerance: literal(policy.bandTolerance),
    coveredWeightLimit: literal(policy.coveredWeightLimit),
    daysWorked: '""',
    daysInPeriod: '""',
    periodShare: "1",
    shortestPeriod: literal(policy.shortestPeriod),
    ...WRITTEN_TOLERANCES,
    stepBound: list(policy.steps.map(({ bound }) => bound)),
    stepPoints: list(policy.steps.map(({ points }) => points)),
    gradeName: '""',
    gradeBound: list(policy.grades.map(({ bound }) => bound)),
    lowestGrade: '""',
  };
}

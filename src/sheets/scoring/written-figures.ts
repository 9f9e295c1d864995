import type { ScoringPolicy } from "../../domain/scorecard/scorecard";
import type { ScoringCells } from "../card/scoring-cells";
import { literal } from "../card/weight-conditions";

/** The figures of a policy in the places of a card's cells, for a table that has no such cells. */
export function writtenFigures(policy: ScoringPolicy): ScoringCells {
  const list = (numbers: readonly number[]) => `{${numbers.map(literal).join(",")}}`;
  return {
    floor: literal(policy.floor),
    cap: literal(policy.cap),
    thresholdPoints: literal(policy.thresholdPoints),
    stretchPoints: literal(policy.stretchPoints),
    levels: literal(policy.levels),
    bandTolerance: literal(policy.bandTolerance),
    coveredWeightLimit: literal(policy.coveredWeightLimit),
    daysWorked: '""',
    daysInPeriod: '""',
    periodShare: "1",
    shortestPeriod: literal(policy.shortestPeriod),
    stepBound: list(policy.steps.map(({ bound }) => bound)),
    stepPoints: list(policy.steps.map(({ points }) => points)),
    gradeName: '""',
    gradeBound: list(policy.grades.map(({ bound }) => bound)),
    lowestGrade: '""',
  };
}

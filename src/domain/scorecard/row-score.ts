import { Refusal } from "../refusal";
import { scoreBy } from "../scoring/score-method";
import type { ScoreMethod } from "../scoring/score-method";
import { rowRule } from "./row-rule";
import type { CardFigures, RowLines } from "./row-rule";
import type { Direction } from "./scorecard";

/** How a row of a card is scored, as far as that does not depend on what was reached. */
export interface ScoredRow {
  readonly method: ScoreMethod;
  readonly direction: Direction;
  /** Those that the method reads must be there; the others are not looked at. */
  readonly lines: RowLines;
  readonly figures: CardFigures;
  /** Share of the period worked by which the actual is taken for the whole one; 1 for all else. */
  readonly periodShare: number;
}

// Where less is better the actual is mirrored at the target, so that twice the target is nothing.
function attained(actual: number, target: number, direction: Direction): number {
  if (target <= 0) throw new Refusal("wrong-value", "target-not-positive", { target });
  return Math.max(0, (direction === "down" ? 2 * target - actual : actual) / target);
}

/**
 * The score of a card's row, as its formula gives it.
 *
 * @param row - Method, direction and lines of the row, figures of the card, share of the period.
 * @param actual - What was reached, in the unit of the lines.
 * @returns Points.
 * @throws Refusal where the lines are impossible, or where the actual is no level of a rubric.
 * @example rowScore({ method: "ratio", direction: "up", lines: { target: 50, … }, … }, 45) === 90
 */
export function rowScore(row: ScoredRow, actual: number): number {
  const { method, direction, lines, figures, periodShare } = row;
  const whole = actual / periodShare;
  const measured = method === "steps" ? attained(whole, lines.target, direction) : whole;
  return scoreBy(rowRule(method, { direction, lines, figures }), measured);
}

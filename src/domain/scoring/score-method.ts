import { allOrNothingScore } from "./all-or-nothing-score";
import type { PassLine } from "./all-or-nothing-score";
import { bandScore } from "./band-score";
import type { ScoreBand } from "./band-score";
import { deductionScore } from "./deduction-score";
import type { Deduction } from "./deduction-score";
import { linearScore } from "./linear-score";
import type { ScoreLine } from "./linear-score";
import { ratioScore } from "./ratio-score";
import type { RatioLine } from "./ratio-score";
import { redFlagScore } from "./red-flag-score";
import type { RedFlagLine } from "./red-flag-score";
import { rubricScore } from "./rubric-score";
import type { Rubric } from "./rubric-score";
import { stepScore } from "./step-score";
import type { StepLadder } from "./step-score";
import { threePointScore } from "./three-point-score";
import type { ThreePointLine } from "./three-point-score";

/** The ways in which an actual becomes points. */
export const SCORE_METHODS = [
  "linear",
  "three-point",
  "ratio",
  "steps",
  "deduction",
  "band",
  "all-or-nothing",
  "rubric",
  "goal-red-flag",
] as const;

/** One way in which an actual becomes points. */
export type ScoreMethod = (typeof SCORE_METHODS)[number];

type Rule<Method extends ScoreMethod, Lines> = { readonly method: Method } & Lines;

/** A method with its lines, its cap and its floor. */
export type ScoreRule =
  | Rule<"linear", ScoreLine>
  | Rule<"three-point", ThreePointLine>
  | Rule<"ratio", RatioLine>
  | Rule<"steps", StepLadder>
  | Rule<"deduction", Deduction>
  | Rule<"band", ScoreBand>
  | Rule<"all-or-nothing", PassLine>
  | Rule<"rubric", Rubric>
  | Rule<"goal-red-flag", RedFlagLine>;

/**
 * The score of an actual by any method.
 *
 * @param rule - The method with its lines, cap and floor.
 * @param actual - What was reached, in the unit of the lines; a level for "rubric", a number of
 * events for "deduction".
 * @returns Points between floor and cap.
 * @throws Refusal as the method's own function does, where its lines are impossible.
 */
export function scoreBy(rule: ScoreRule, actual: number): number {
  switch (rule.method) {
    case "linear":
      return linearScore(actual, rule);
    case "three-point":
      return threePointScore(actual, rule);
    case "ratio":
      return ratioScore(actual, rule);
    case "steps":
      return stepScore(actual, rule);
    case "deduction":
      return deductionScore(actual, rule);
    case "band":
      return bandScore(actual, rule);
    case "all-or-nothing":
      return allOrNothingScore(actual, rule);
    case "rubric":
      return rubricScore(actual, rule);
    case "goal-red-flag":
      return redFlagScore(actual, rule);
  }
}

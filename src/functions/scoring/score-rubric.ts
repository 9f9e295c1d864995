import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { UNCAPPED } from "../../domain/scoring/point-limits";
import { readLevelPoints } from "../../domain/scoring/read-level-points";
import { LEVEL_GRAINS, rubricScore } from "../../domain/scoring/rubric-score";
import { answer } from "../support/answer";

/**
 * Score by a rubric: a rating such as 1 to 5 against a written description of each level earns the
 * points of its level.
 *
 * @customfunction SCORE.RUBRIC
 * @param level - The rating: one cell.
 * @param points - Points of level 1, 2 and so on, rising, or falling where 1 is the best level: a
 * column or a row. Left out: 20, 40, 60, 80, 100.
 * @param grain - "whole": levels only; "half": also half levels, which earn the mean of their
 * neighbors. Left out or blank: "whole".
 * @returns Points of the level.
 * @example KPI.SCORE.RUBRIC(4) = 80
 * @example KPI.SCORE.RUBRIC(2, {100;90;75;60;0}) = 90
 * @example KPI.SCORE.RUBRIC(3.5, {20;40;60;80;100}, "half") = 70
 * @equivalent grain [whole]: [INDEX({points},{level})|20*{level}]
 * @equivalent grain half: [(INDEX({points},INT({level}))+INDEX({points},-INT(-{level})))/2|20*
 *   {level}]
 */
export function scoreRubric(
  level: unknown[][],
  points?: unknown[][],
  grain?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    rubricScore(oneNumber(given(1, "level", level)), {
      points: readLevelPoints(given(2, "points", points)),
      grain: chosenIfAny(3, "grain", grain, LEVEL_GRAINS) ?? "whole",
      floor: -UNCAPPED,
      cap: UNCAPPED,
    }),
  );
}

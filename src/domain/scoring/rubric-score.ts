import { directionOf } from "./direction-of";
import { Refusal } from "../refusal";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** Whether a rating may lie half-way between two written levels. */
export const LEVEL_GRAINS = ["whole", "half"] as const;

/** "whole": only the written levels; "half": also half-way between two of them. */
export type LevelGrain = (typeof LEVEL_GRAINS)[number];

/** Product default: 20 points for each of five levels, so that level 3 is the usual pass of 60. */
export const USUAL_LEVEL_POINTS: readonly number[] = [20, 40, 60, 80, 100];

/** What the levels of a rubric earn; each level has its written anchor on the sheet. */
export interface Rubric extends PointLimits {
  /** Points of level 1, 2 … in order: rising where the last level is the best, else falling. */
  readonly points: readonly number[];
  readonly grain: LevelGrain;
}

function demandOneWay(points: readonly number[]): void {
  const told = directionOf(points[0] ?? NaN, points.at(-1) ?? NaN);
  points.slice(1).forEach((second, index) => {
    const first = points[index] ?? second;
    if (first !== second && directionOf(first, second) === told) return;
    throw new Refusal("wrong-value", "level-points-turn", { first, second, level: index + 2 });
  });
}

function demandLevel(level: number, { points, grain }: Rubric): void {
  const fits = Number.isInteger(grain === "half" ? 2 * level : level);
  if (fits && level >= 1 && level <= points.length) return;
  const reason = grain === "half" ? "level-not-half" : "level-not-whole";
  throw new Refusal("wrong-value", reason, { level, most: points.length });
}

/**
 * Score by a rubric: a rating against written anchors, usually from 1 to 5, earns the points of its
 * level. A half level, where it is declared, earns the mean of its neighbours.
 *
 * @param level - The rating.
 * @param rubric - Points of the levels, whether halves are allowed, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where the rating is no level, where the points neither rise nor fall throughout,
 * or where the floor is not below the cap.
 */
export function rubricScore(level: number, rubric: Rubric): number {
  demandOneWay(rubric.points);
  demandLevel(level, rubric);
  const pointsAt = (whole: number) => rubric.points[whole - 1] ?? NaN;
  return withinLimits((pointsAt(Math.floor(level)) + pointsAt(Math.ceil(level))) / 2, rubric);
}

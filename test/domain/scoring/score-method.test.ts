import { SCORE_METHODS, scoreBy } from "../../../src/domain/scoring/score-method";
import type { ScoreMethod, ScoreRule } from "../../../src/domain/scoring/score-method";
import { USUAL_LINE_POINTS } from "../../../src/domain/scoring/three-point-score";
import { USUAL_LEVEL_POINTS } from "../../../src/domain/scoring/rubric-score";
import { refusalOf } from "../refusal-of";

const limits = { floor: 0, cap: 120 };
const lines = { threshold: 50, target: 80, direction: "up" } as const;
const steps = [
  { bound: 60, points: 55 },
  { bound: 90, points: 110 },
];

type Case = readonly [rule: ScoreRule, actual: number, points: number];

/** One rule of each method, worked by hand. */
const CASES: Readonly<Record<ScoreMethod, Case>> = {
  linear: [{ method: "linear", ...lines, ...limits }, 65, 50],
  "three-point": [
    { method: "three-point", ...lines, stretch: 90, points: USUAL_LINE_POINTS, ...limits },
    65,
    80,
  ],
  ratio: [{ method: "ratio", target: 80, direction: "up", ...limits }, 60, 75],
  steps: [{ method: "steps", steps, direction: "up", side: "reach", ...limits }, 65, 55],
  deduction: [{ method: "deduction", full: 100, each: 2, ...limits }, 7, 86],
  band: [{ method: "band", lowest: 40, highest: 60, tolerance: 10, ...limits }, 64, 60],
  "all-or-nothing": [{ method: "all-or-nothing", target: 64, direction: "up", ...limits }, 65, 100],
  rubric: [{ method: "rubric", points: USUAL_LEVEL_POINTS, grain: "whole", ...limits }, 4, 80],
  "goal-red-flag": [
    { method: "goal-red-flag", redFlag: 60, goal: 70, direction: "up", ...limits },
    65,
    50,
  ],
};

test.each(SCORE_METHODS)("%s scores by its own rule", (method) => {
  const [rule, actual, points] = CASES[method];
  expect(rule.method).toBe(method);
  expect(scoreBy(rule, actual)).toBe(points);
});

test.each(SCORE_METHODS)("%s refuses a floor that is not below the cap", (method) => {
  const [rule, actual] = CASES[method];
  expect(refusalOf(() => scoreBy({ ...rule, floor: 100, cap: 100 }, actual))).toEqual({
    kind: "wrong-value",
    reason: "floor-not-below-cap",
    details: { floor: 100, cap: 100 },
  });
});

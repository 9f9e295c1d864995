import fc from "fast-check";
import { rubricScore, USUAL_LEVEL_POINTS } from "../../../src/domain/scoring/rubric-score";
import type { Rubric } from "../../../src/domain/scoring/rubric-score";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { LIMITS } from "./lines";

const rule: Rubric = { points: USUAL_LEVEL_POINTS, grain: "whole", ...LIMITS };
const firstIsBest = [100, 90, 75, 60, 0];

test.each([
  [1, 20, 100],
  [2, 40, 90],
  [3, 60, 75],
  [4, 80, 60],
  [5, 100, 0],
])("level %d scores %d, and %d where level 1 is the best", (level, rising, falling) => {
  expect(rubricScore(level, rule)).toBe(rising);
  expect(rubricScore(level, { ...rule, points: firstIsBest })).toBe(falling);
});

test("half levels, where they are declared, earn the mean of their neighbours", () => {
  const halves: Rubric = { ...rule, grain: "half" };
  expect(rubricScore(3.5, halves)).toBe(70);
  expect(rubricScore(4.5, { ...halves, points: firstIsBest })).toBe(30);
  expect(rubricScore(4, halves)).toBe(80);
});

test("floor and cap", () => {
  expect(rubricScore(1, { ...rule, floor: 30 })).toBe(30);
  expect(rubricScore(5, { ...rule, cap: 90 })).toBe(90);
});

test.each([
  [0, "whole", "level-not-whole"],
  [3.5, "whole", "level-not-whole"],
  [6, "whole", "level-not-whole"],
  [0.5, "half", "level-not-half"],
  [3.2, "half", "level-not-half"],
  [5.5, "half", "level-not-half"],
] as const)("%d is no level where they are %s", (level, grain, reason) => {
  expect(refusalOf(() => rubricScore(level, { ...rule, grain }))).toEqual({
    kind: "wrong-value",
    reason,
    details: { level, most: 5 },
  });
});

test.each([
  [[20, 40, 40, 80, 100], 40, 40, 3],
  [[20, 40, 60, 50, 100], 60, 50, 4],
  [[100, 80, 60, 70, 20], 60, 70, 4],
] as [number[], number, number, number][])(
  "points that turn are refused: %j",
  (points, first, second, level) => {
    expect(refusalOf(() => rubricScore(1, { ...rule, points }))).toEqual({
      kind: "wrong-value",
      reason: "level-points-turn",
      details: { first, second, level },
    });
  },
);

test("stays within its limits and never falls with a better level", () => {
  const half = fc.integer({ min: 2, max: 10 }).map((twice) => twice / 2);
  fc.assert(
    fc.property(half, half, fc.boolean(), (one, other, rising) => {
      const points = rising ? USUAL_LEVEL_POINTS : firstIsBest;
      const score = (level: number) => rubricScore(level, { ...rule, points, grain: "half" });
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const [worse, better] = rising ? [score(low), score(high)] : [score(high), score(low)];
      return worse >= 0 && worse <= better && better <= 100;
    }),
    RUNS,
  );
});

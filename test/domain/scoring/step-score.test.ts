import fc from "fast-check";
import { stepScore } from "../../../src/domain/scoring/step-score";
import type { StepLadder } from "../../../src/domain/scoring/step-score";
import { refusalOf } from "../refusal-of";
import { directionTold, distance, expectMonotone, LIMITS, line, sign } from "./lines";

const steps = (...pairs: [bound: number, points: number][]) =>
  pairs.map(([bound, points]) => ({ bound, points }));

const up: StepLadder = {
  steps: steps([60, 50], [80, 80], [90, 100]),
  direction: "up",
  side: "reach",
  ...LIMITS,
};
const down: StepLadder = {
  ...up,
  steps: steps([10, 100], [20, 80], [40, 50]),
  direction: "down",
};

test.each([
  [59, 0],
  [60, 50],
  [79, 50],
  [80, 80],
  [90, 100],
  [99, 100],
])("more is better: %d scores %d", (actual, points) => {
  expect(stepScore(actual, up)).toBe(points);
});

test.each([
  [41, 0],
  [40, 50],
  [21, 50],
  [20, 80],
  [10, 100],
  [0, 100],
])("less is better: %d scores %d", (actual, points) => {
  expect(stepScore(actual, down)).toBe(points);
});

test.each([
  [up, 80, 50],
  [up, 80.5, 80],
  [up, 60, 0],
  [down, 20, 50],
  [down, 19.5, 80],
  [down, 40, 0],
])(
  "where a bound must be exceeded, reaching it is not enough: %j, %d",
  (ladder, actual, points) => {
    expect(stepScore(actual, { ...ladder, side: "exceed" })).toBe(points);
  },
);

test("the last binary digit moves nothing over a bound, nor short of it", () => {
  const ladder: StepLadder = { ...down, steps: steps([0.3, 80]) };
  expect(1 - 0.7).toBeGreaterThan(0.3);
  expect(stepScore(1 - 0.7, ladder)).toBe(80);
  expect(stepScore(1 - 0.7, { ...ladder, side: "exceed" })).toBe(0);
});

test("a single step, a declared floor and a cap", () => {
  expect(stepScore(60, { ...up, steps: steps([60, 70]) })).toBe(70);
  expect(stepScore(1, { ...up, floor: 30 })).toBe(30);
  expect(stepScore(95, { ...up, cap: 90 })).toBe(90);
});

test.each([
  [steps([60, 50], [60, 80]), 60, 60],
  [steps([60, 50], [90, 100], [80, 80]), 90, 80],
])("bounds given twice or unsorted are refused: %j", (wrong, first, second) => {
  expect(refusalOf(() => stepScore(70, { ...up, steps: wrong }))).toEqual({
    kind: "wrong-value",
    reason: "bounds-not-rising",
    details: { first, second },
  });
});

test.each([
  [
    { ...up, steps: steps([60, 50], [80, 50]) },
    { first: 50, second: 50, bound: 80 },
  ],
  [
    { ...up, direction: "down" as const },
    { first: 50, second: 80, bound: 80 },
  ],
  [
    { ...down, direction: "up" as const },
    { first: 100, second: 80, bound: 20 },
  ],
])("a better bound that earns no more is refused: %j", (ladder, numbers) => {
  expect(refusalOf(() => stepScore(70, ladder))).toEqual({
    kind: "wrong-value",
    reason: "points-against-direction",
    details: { ...numbers, direction: ladder.direction },
  });
});

test("stays within its limits and never falls as the actual improves", () => {
  const rising = fc.array(distance, { minLength: 1, maxLength: 6 });
  const side = fc.constantFrom("reach" as const, "exceed" as const);
  expectMonotone(
    fc.tuple(line, rising, sign, side).map(([lowest, gaps, way, onBound]) => {
      const ladder = gaps.map((_, index) => ({
        bound: gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, lowest),
        points: way > 0 ? 10 + 15 * index : 100 - 15 * index,
      }));
      const direction = directionTold(way);
      return [{ method: "steps", steps: ladder, direction, side: onBound, ...LIMITS }, way];
    }),
  );
});

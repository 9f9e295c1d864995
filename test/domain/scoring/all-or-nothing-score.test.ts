import fc from "fast-check";
import { allOrNothingScore } from "../../../src/domain/scoring/all-or-nothing-score";
import { directionTold, expectMonotone, LIMITS, line, sign } from "./lines";

const rule = { target: 95, direction: "up", ...LIMITS } as const;

test.each([
  [94.9, 0],
  [95, 100],
  [96, 100],
])("more is better: %d scores %d", (actual, points) => {
  expect(allOrNothingScore(actual, rule)).toBe(points);
});

test.each([
  [95.1, 0],
  [95, 100],
  [1, 100],
])("less is better: %d scores %d", (actual, points) => {
  expect(allOrNothingScore(actual, { ...rule, direction: "down" })).toBe(points);
});

test("the last binary digit does not cost the score", () => {
  expect(1 - 0.7).toBeGreaterThan(0.3);
  expect(allOrNothingScore(1 - 0.7, { ...rule, target: 0.3, direction: "down" })).toBe(100);
});

test("floor and cap", () => {
  expect(allOrNothingScore(1, { ...rule, floor: 30 })).toBe(30);
  expect(allOrNothingScore(99, { ...rule, cap: 80 })).toBe(80);
});

test("stays within its limits and never falls as the actual improves", () => {
  expectMonotone(
    fc.tuple(line, sign).map(([target, way]) => {
      const direction = directionTold(way);
      return [{ method: "all-or-nothing", target, direction, ...LIMITS }, way];
    }),
  );
});

import fc from "fast-check";
import { linearScore } from "../../../src/domain/scoring/linear-score";
import type { ScoreLine } from "../../../src/domain/scoring/linear-score";
import { amount, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { distance, expectContinuous, LIMITS, line, sign } from "./lines";

const up: ScoreLine = { threshold: 50, target: 100, direction: undefined, cap: 100, floor: 0 };
const down: ScoreLine = { ...up, threshold: 60, target: 30 };

test.each([
  [40, 0],
  [50, 0],
  [75, 50],
  [100, 100],
  [110, 100],
])("more is better: %d scores %d", (actual, points) => {
  expect(linearScore(actual, up)).toBe(points);
});

test.each([
  [70, 0],
  [60, 0],
  [45, 50],
  [30, 100],
  [10, 100],
])("less is better: %d scores %d", (actual, points) => {
  expect(linearScore(actual, down)).toBe(points);
});

test("cap and floor move the ends of the same line", () => {
  const wide = { ...up, cap: 120, floor: -20 };
  expect(linearScore(110, wide)).toBe(120);
  expect(linearScore(130, wide)).toBe(120);
  expect(linearScore(45, wide)).toBe(-10);
  expect(linearScore(0, wide)).toBe(-20);
});

test("losses can be scored", () => {
  expect(linearScore(-75, { ...up, threshold: -100, target: -50 })).toBe(50);
});

test("a threshold on the target is refused", () => {
  expect(refusalOf(() => linearScore(1, { ...up, threshold: 100 }))).toEqual({
    kind: "wrong-value",
    reason: "threshold-equals-target",
    details: { target: 100 },
  });
});

test.each([
  [up, "down"],
  [down, "up"],
] as const)("a threshold on the wrong side for the direction is refused", (line, direction) => {
  expect(refusalOf(() => linearScore(1, { ...line, direction }))).toEqual({
    kind: "wrong-value",
    reason: "threshold-on-wrong-side",
    details: { threshold: line.threshold, target: line.target, direction },
  });
});

test.each([
  [up, "up"],
  [down, "down"],
] as const)("a threshold on the right side for the direction is accepted", (line, direction) => {
  expect(linearScore(line.target, { ...line, direction })).toBe(100);
});

test.each([
  [0, 0],
  [50, 20],
])("a floor of %d under a cap of %d is refused", (floor, cap) => {
  expect(refusalOf(() => linearScore(1, { ...up, floor, cap }))).toEqual({
    kind: "wrong-value",
    reason: "floor-not-below-cap",
    details: { floor, cap },
  });
});

test("numbers too far apart to be subtracted are refused", () => {
  const line = { ...up, threshold: -1e308, target: 1e308 };
  expect(refusalOf(() => linearScore(1e308, line)).reason).toBe("result-too-large");
});

test("never leaves floor and cap, and never falls when the actual improves", () => {
  fc.assert(
    fc.property(amount, amount, amount, amount, (threshold, target, one, other) => {
      fc.pre(threshold !== target);
      const line = { ...up, threshold, target, cap: 120 };
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const [worse, better] = threshold < target ? [less, more] : [more, less];
      const [low, high] = [linearScore(worse, line), linearScore(better, line)];
      return low >= 0 && low <= high && high <= 120;
    }),
    RUNS,
  );
});

test("does not jump", () => {
  expectContinuous(
    fc.tuple(line, distance, sign, line).map(([threshold, away, way, actual]) => ({
      rule: {
        method: "linear",
        threshold,
        target: threshold + way * away,
        direction: undefined,
        ...LIMITS,
      },
      actual,
      steepest: 100 / away,
    })),
  );
});

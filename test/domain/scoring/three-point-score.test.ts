import fc from "fast-check";
import { threePointScore, USUAL_LINE_POINTS } from "../../../src/domain/scoring/three-point-score";
import type { ThreePointLine } from "../../../src/domain/scoring/three-point-score";
import { refusalOf } from "../refusal-of";
import { directionTold, distance, expectContinuous, expectMonotone, line, sign } from "./lines";

const limits = { floor: 0, cap: 120 };
const up: ThreePointLine = {
  threshold: 80,
  target: 90,
  stretch: 95,
  direction: undefined,
  points: USUAL_LINE_POINTS,
  ...limits,
};
const down: ThreePointLine = { ...up, threshold: 60, target: 30, stretch: 20 };

test.each([
  [79, 0],
  [80, 60],
  [85, 80],
  [90, 100],
  [92.5, 110],
  [95, 120],
  [99, 120],
])("more is better: %d scores %d", (actual, points) => {
  expect(threePointScore(actual, up)).toBe(points);
});

test.each([
  [61, 0],
  [60, 60],
  [45, 80],
  [30, 100],
  [25, 110],
  [20, 120],
  [0, 120],
])("less is better: %d scores %d", (actual, points) => {
  expect(threePointScore(actual, down)).toBe(points);
});

test("the last binary digit does not cost the threshold's points", () => {
  const lines = { ...down, threshold: 0.3, target: 0.2, stretch: 0.1 };
  expect(1 - 0.7).toBeGreaterThan(0.3);
  expect(threePointScore(1 - 0.7, lines)).toBeCloseTo(60, 9);
});

test("other points at the lines, a declared floor and a lower cap", () => {
  const points = { threshold: 50, target: 80, stretch: 100 };
  expect(threePointScore(85, { ...up, points })).toBe(65);
  expect(threePointScore(1, { ...up, floor: 40 })).toBe(40);
  expect(threePointScore(99, { ...up, cap: 110 })).toBe(110);
});

test.each([
  [{ ...up, stretch: 90 }],
  [{ ...up, stretch: 85 }],
  [{ ...down, stretch: 30 }],
  [{ ...down, stretch: 70 }],
])("a stretch that is no better than the target is refused: %j", (wrong) => {
  const { threshold, target, stretch } = wrong;
  expect(refusalOf(() => threePointScore(90, wrong))).toEqual({
    kind: "wrong-value",
    reason: "stretch-on-wrong-side",
    details: { threshold, target, stretch },
  });
});

test("lines against the declared direction, and equal ones, are refused", () => {
  expect(refusalOf(() => threePointScore(1, { ...up, direction: "down" })).reason).toBe(
    "threshold-on-wrong-side",
  );
  expect(refusalOf(() => threePointScore(1, { ...up, target: 80 })).reason).toBe(
    "threshold-equals-target",
  );
});

test.each([
  [{ threshold: 100, target: 100, stretch: 120 }, 100, 100],
  [{ threshold: 60, target: 100, stretch: 90 }, 100, 90],
])("points that do not rise are refused: %j", (points, lower, higher) => {
  expect(refusalOf(() => threePointScore(85, { ...up, points }))).toEqual({
    kind: "wrong-value",
    reason: "points-not-rising",
    details: { lower, higher },
  });
});

const rules = fc
  .tuple(line, distance, distance, sign)
  .map(([threshold, toTarget, toStretch, way]) => {
    const target = threshold + way * toTarget;
    const direction = directionTold(way);
    const lines = { threshold, target, stretch: target + way * toStretch, direction } as const;
    return { way, rule: { ...up, ...lines, method: "three-point" } as const };
  });

test("stays within its limits and never falls as the actual improves", () => {
  expectMonotone(rules.map(({ rule, way }) => [rule, way]));
});

test("does not jump, the threshold apart", () => {
  expectContinuous(
    fc.tuple(rules, distance).map(([{ rule, way }, beyond]) => ({
      rule,
      actual: rule.threshold + way * beyond,
      steepest: Math.max(
        40 / Math.abs(rule.target - rule.threshold),
        20 / Math.abs(rule.stretch - rule.target),
      ),
    })),
  );
});

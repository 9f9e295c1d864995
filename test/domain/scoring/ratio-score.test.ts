import fc from "fast-check";
import { linearScore } from "../../../src/domain/scoring/linear-score";
import { ratioScore } from "../../../src/domain/scoring/ratio-score";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { distance, expectMonotone, LIMITS, line } from "./lines";

const rule = { target: 50, direction: "up", ...LIMITS } as const;

test.each([
  [-5, 0],
  [0, 0],
  [45, 90],
  [50, 100],
  [60, 100],
])("%d of 50 scores %d", (actual, points) => {
  expect(ratioScore(actual, rule)).toBe(points);
});

test("cap and floor", () => {
  expect(ratioScore(60, { ...rule, cap: 130 })).toBe(120);
  expect(ratioScore(80, { ...rule, cap: 130 })).toBe(130);
  expect(ratioScore(5, { ...rule, floor: 20 })).toBe(20);
});

test("where less is better there is no ratio", () => {
  expect(refusalOf(() => ratioScore(45, { ...rule, direction: "down" }))).toEqual({
    kind: "wrong-value",
    reason: "ratio-for-down",
    details: { actual: 45, target: 50 },
  });
});

test.each([[0], [-50]])("a target of %d is refused", (target) => {
  expect(refusalOf(() => ratioScore(1, { ...rule, target }))).toEqual({
    kind: "wrong-value",
    reason: "target-not-positive",
    details: { target },
  });
});

test("is a linear score with the threshold 0", () => {
  fc.assert(
    fc.property(line, distance, (actual, target) => {
      const linear = { ...rule, threshold: 0, target };
      expect(ratioScore(actual, { ...rule, target })).toBe(linearScore(actual, linear));
    }),
    RUNS,
  );
});

test("stays within its limits and never falls as the actual improves", () => {
  expectMonotone(distance.map((target) => [{ ...rule, target, method: "ratio" }, 1]));
});

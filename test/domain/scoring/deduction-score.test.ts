import fc from "fast-check";
import { deductionScore } from "../../../src/domain/scoring/deduction-score";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { distance, LIMITS } from "./lines";

const rule = { full: 100, each: 5, ...LIMITS };

test.each([
  [0, 100],
  [1, 95],
  [2.5, 87.5],
  [20, 0],
  [21, 0],
])("%d events score %d", (events, points) => {
  expect(deductionScore(events, rule)).toBe(points);
});

test("another full score, a declared floor and a cap", () => {
  expect(deductionScore(1, { ...rule, full: 60 })).toBe(55);
  expect(deductionScore(1, { ...rule, full: 120, cap: 120 })).toBe(115);
  expect(deductionScore(1, { ...rule, full: 120 })).toBe(100);
  expect(deductionScore(30, { ...rule, floor: -20 })).toBe(-20);
});

test("a floor as high as the full score is refused", () => {
  expect(refusalOf(() => deductionScore(1, { ...rule, full: 60, floor: 60 }))).toEqual({
    kind: "wrong-value",
    reason: "floor-not-below-cap",
    details: { floor: 60, cap: 60 },
  });
});

test.each([[0], [-5]])("%d points an event are refused", (each) => {
  expect(refusalOf(() => deductionScore(1, { ...rule, each }))).toEqual({
    kind: "wrong-value",
    reason: "deduction-not-positive",
    details: { each },
  });
});

test("stays within its limits and never rises with more events", () => {
  const events = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(events, events, distance, (some, more, each) => {
      const few = deductionScore(some, { ...rule, each });
      const many = deductionScore(some + more, { ...rule, each });
      return many >= 0 && many <= few && few <= 100;
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { proratedTarget } from "../../../src/domain/scoring/prorated-target";
import type { PartPeriod } from "../../../src/domain/scoring/prorated-target";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const part: PartPeriod = {
  target: 220,
  worked: 16,
  days: 22,
  kind: "sum",
  direction: "up",
  least: 0.5,
};

test("what adds up day by day shrinks with the days", () => {
  expect(proratedTarget(part)).toBeCloseTo(160, 12);
  expect(proratedTarget({ ...part, worked: 22 })).toBe(220);
  expect(proratedTarget({ ...part, worked: 11 })).toBe(110);
});

test.each([
  ["rate", "up", "rate"],
  ["mean", "up", "mean"],
  ["rate", "down", "rate"],
  ["sum", "down", "down"],
] as const)("%s, %s is not prorated", (kind, direction, text) => {
  expect(refusalOf(() => proratedTarget({ ...part, kind, direction }))).toEqual({
    kind: "wrong-value",
    reason: "not-prorated",
    details: { text },
  });
});

test("less than the least share is an insufficient period", () => {
  expect(refusalOf(() => proratedTarget({ ...part, worked: 10 }))).toEqual({
    kind: "not-available",
    reason: "period-insufficient",
    details: { worked: 10, days: 22, least: 0.5 },
  });
  expect(proratedTarget({ ...part, worked: 5.5, least: 0.25 })).toBe(55);
});

test("more days worked than there are is refused", () => {
  expect(refusalOf(() => proratedTarget({ ...part, worked: 23 })).reason).toBe(
    "part-exceeds-whole",
  );
});

test("two parts of a period together have its whole target", () => {
  const days = fc.integer({ min: 1, max: 31 });
  const target = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(target, days, days, (whole, first, second) => {
      const share = (worked: number) =>
        proratedTarget({ ...part, target: whole, worked, days: first + second, least: 0 });
      expect(share(first) + share(second)).toBeCloseTo(whole, 6);
    }),
    RUNS,
  );
});

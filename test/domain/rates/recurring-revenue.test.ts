import fc from "fast-check";
import {
  grossRevenueRetention,
  netRevenueRetention,
  revenueChurn,
} from "../../../src/domain/rates/recurring-revenue";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("one cohort, told three ways", () => {
  expect(revenueChurn(1000, 60, 20)).toBe(0.08);
  expect(grossRevenueRetention(1000, 60, 20)).toBeCloseTo(0.92, 12);
  expect(netRevenueRetention(1000, 60, 20, 130)).toBeCloseTo(1.05, 12);
});

test("nothing is left where all is gone", () => {
  expect(grossRevenueRetention(100, 70, 30)).toBe(0);
  expect(netRevenueRetention(100, 70, 30, 0)).toBe(0);
});

test.each([
  () => revenueChurn(100, 70, 31),
  () => grossRevenueRetention(100, 70, 31),
  () => netRevenueRetention(100, 70, 31, 500),
])("more gone than there was is refused, expansion or not", (compute) => {
  expect(refusalOf(compute)).toEqual({
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part: 101, whole: 100 },
  });
});

test.each([
  () => revenueChurn(0, 0, 0),
  () => grossRevenueRetention(0, 0, 0),
  () => netRevenueRetention(0, 0, 0, 5),
])("no revenue at the opening divides by 0", (compute) => {
  expect(refusalOf(compute).kind).toBe("divide-by-zero");
});

test("gross retention and churn make 1; gross never exceeds 1, net is never below gross", () => {
  fc.assert(
    fc.property(count, count, count, count, (kept, churned, contraction, expansion) => {
      const opening = kept + churned + contraction;
      fc.pre(opening > 0);
      const gross = grossRevenueRetention(opening, churned, contraction);
      const net = netRevenueRetention(opening, churned, contraction, expansion);
      return (
        Math.abs(gross + revenueChurn(opening, churned, contraction) - 1) <= 1e-15 &&
        gross >= 0 &&
        gross <= 1 &&
        net >= gross
      );
    }),
    RUNS,
  );
});

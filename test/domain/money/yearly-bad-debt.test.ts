import fc from "fast-check";
import { yearlyBadDebt } from "../../../src/domain/money/yearly-bad-debt";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("a year's sales are taken as they are", () => {
  expect(yearlyBadDebt(24, 1200, 365)).toBe(0.02);
});

test("a month is not twelve times as bad as its year", () => {
  expect(yearlyBadDebt(24, 100, 365 / 12)).toBeCloseTo(0.02, 12);
});

test("divides by 0 where there were no sales", () => {
  expect(refusalOf(() => yearlyBadDebt(24, 0, 30)).kind).toBe("divide-by-zero");
});

test("does not depend on the length of the period while sales keep their pace", () => {
  const daily = fc.integer({ min: 1, max: 100_000 });
  const days = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(count, daily, days, (overdue, sales, period) => {
      const rate = yearlyBadDebt(overdue, sales * period, period);
      return Math.abs(rate - overdue / (365 * sales)) <= 1e-12 * rate;
    }),
    RUNS,
  );
});

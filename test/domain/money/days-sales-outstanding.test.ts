import fc from "fast-check";
import { daysSalesOutstanding } from "../../../src/domain/money/days-sales-outstanding";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("receivables as days of sales", () => {
  expect(daysSalesOutstanding(300, 900, 90)).toBe(30);
});

test("divides by 0 where there were no sales", () => {
  expect(refusalOf(() => daysSalesOutstanding(300, 0, 90)).kind).toBe("divide-by-zero");
});

test("grows with the receivables and falls with the sales", () => {
  const days = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 1e6 }), days, (receivables, sales, period) => {
      const outstanding = daysSalesOutstanding(receivables, sales, period);
      return (
        daysSalesOutstanding(receivables + 1, sales, period) > outstanding &&
        daysSalesOutstanding(receivables, sales + 1, period) <= outstanding &&
        daysSalesOutstanding(sales, sales, period) === period
      );
    }),
    RUNS,
  );
});

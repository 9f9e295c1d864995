import fc from "fast-check";
import { backlogDays } from "../../../src/domain/service/backlog-days";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("open tickets by the daily pace", () => {
  expect(backlogDays(120, 400, 20)).toBe(6);
  expect(backlogDays(120, 40, 1)).toBe(3);
});

test("divides by 0 where nothing was closed", () => {
  expect(refusalOf(() => backlogDays(5, 0, 20)).kind).toBe("divide-by-zero");
});

test("a longer period at the same pace changes nothing, a larger backlog takes longer", () => {
  const pace = fc.integer({ min: 1, max: 10_000 });
  const days = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(count, pace, days, (open, daily, period) => {
      const needed = backlogDays(open, daily * period, period);
      return (
        Math.abs(needed - open / daily) <= 1e-12 * needed &&
        backlogDays(open + 1, daily * period, period) > needed
      );
    }),
    RUNS,
  );
});

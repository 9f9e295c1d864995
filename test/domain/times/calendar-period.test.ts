import fc from "fast-check";
import {
  CALENDAR_PERIODS,
  periodOfDay,
  writtenPeriod,
} from "../../../src/domain/times/calendar-period";
import { RUNS } from "../arbitraries";
import { serial } from "../serial";

test.each([
  ["2025-01-01", "2025-01", "2025-Q1", "2025"],
  ["2025-03-31", "2025-03", "2025-Q1", "2025"],
  ["2025-04-01", "2025-04", "2025-Q2", "2025"],
  ["2024-12-31", "2024-12", "2024-Q4", "2024"],
])("%s lies in %s, %s and %s", (date, ...names) => {
  const written = CALENDAR_PERIODS.map((period) =>
    writtenPeriod(periodOfDay(serial(date), period), period),
  );
  expect(written).toEqual(names);
});

test("the next day lies in the same period or in the next one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 2_958_464 }),
      fc.constantFrom(...CALENDAR_PERIODS),
      (day, period) => {
        const step = periodOfDay(day + 1, period) - periodOfDay(day, period);
        expect([0, 1]).toContain(step);
      },
    ),
    RUNS,
  );
});

import fc from "fast-check";
import { perHour } from "../../../src/domain/service/per-hour";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test.each([
  [8, "hours"],
  [480, "minutes"],
  [28_800, "seconds"],
  [8 / 24, "days"],
] as const)("96 cases in %d %s are 12 an hour", (time, unit) => {
  expect(perHour(96, time, unit)).toBeCloseTo(12, 12);
});

test("divides by 0 where no time was taken", () => {
  expect(refusalOf(() => perHour(5, 0, "minutes")).kind).toBe("divide-by-zero");
});

test("one working time in two units gives one result", () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 100_000 }), (cases, minutes) => {
      const hourly = perHour(cases, minutes, "minutes");
      return Math.abs(hourly - perHour(cases, minutes * 60, "seconds")) <= 1e-12 * hourly;
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { averageHandleTime } from "../../../src/domain/calls/handle-time";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("all three parts for each contact", () => {
  expect(averageHandleTime({ talk: 240, hold: 30, wrap: 90 }, 2)).toBe(180);
});

test("divides by 0 where no contact was handled", () => {
  expect(refusalOf(() => averageHandleTime({ talk: 1, hold: 0, wrap: 0 }, 0)).kind).toBe(
    "divide-by-zero",
  );
});

test("is the sum of the means of its parts, whichever part the time is booked on", () => {
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: 1, max: 1e6 }), (talk, hold, wrap, n) => {
      const whole = averageHandleTime({ talk, hold, wrap }, n);
      const moved = averageHandleTime({ talk: talk + hold, hold: 0, wrap }, n);
      return whole === moved && Math.abs(whole - talk / n - hold / n - wrap / n) <= 1e-12 * whole;
    }),
    RUNS,
  );
});

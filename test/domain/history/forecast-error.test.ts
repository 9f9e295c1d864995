import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import {
  forecastBias,
  meanPercentageError,
  weightedError,
} from "../../../src/domain/history/forecast-error";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const actuals = (...cells: unknown[]) =>
  given(
    1,
    "actual",
    cells.map((cell) => [cell]),
  );
const forecasts = (...cells: unknown[]) =>
  given(
    2,
    "forecast",
    cells.map((cell) => [cell]),
  );
const MEASURES = [weightedError, meanPercentageError, forecastBias];

test("gaps as a share of the actual, their mean by period, and what is left of them", () => {
  const [actual, forecast] = [actuals(100, 200, 100), forecasts(110, 180, 90)];
  expect(weightedError(actual, forecast)).toBe(0.1);
  expect(meanPercentageError(actual, forecast)).toBeCloseTo(0.1, 15);
  expect(forecastBias(actual, forecast)).toBe(-0.05);
});

test.each(MEASURES)("%p: a period that has not come yet is left out", (measure) => {
  const whole = measure(actuals(100, 200), forecasts(110, 180));
  expect(measure(actuals(100, null, 200), forecasts(110, 999, 180))).toBe(whole);
  expect(measure(actuals(100, 200, ""), forecasts(110, 180, null))).toBe(whole);
});

test.each(MEASURES)("%p: what cannot be compared is refused", (measure) => {
  expect(refusalOf(() => measure(actuals(100, 200), forecasts(110, null)))).toMatchObject({
    reason: "log-cell-missing",
    details: { position: 2, row: 2 },
  });
  expect(refusalOf(() => measure(actuals(100, -1), forecasts(1, 1)))).toMatchObject({
    reason: "negative-count",
    details: { position: 1, row: 2, value: -1 },
  });
  expect(refusalOf(() => measure(actuals(100), forecasts(-1))).details).toMatchObject({
    position: 2,
  });
  expect(refusalOf(() => measure(actuals(1, 2), forecasts(1))).reason).toBe("shapes-differ");
  expect(refusalOf(() => measure(actuals(null, ""), forecasts(1, 2)))).toMatchObject({
    kind: "not-available",
    reason: "no-numbers",
  });
});

test("where nothing happened there is no share", () => {
  expect(refusalOf(() => weightedError(actuals(0, 0), forecasts(1, 0))).kind).toBe(
    "divide-by-zero",
  );
  expect(refusalOf(() => forecastBias(actuals(0), forecasts(1))).kind).toBe("divide-by-zero");
  expect(refusalOf(() => meanPercentageError(actuals(5, 0), forecasts(5, 0)))).toEqual({
    kind: "not-available",
    reason: "actual-zero",
    details: { position: 1, argument: "actual", row: 2, column: 1 },
  });
});

const periods = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 })),
  { minLength: 1, maxLength: 40 },
);
const measured = (measure: typeof weightedError, pairs: readonly (readonly number[])[]) =>
  measure(actuals(...pairs.map(([actual]) => actual)), forecasts(...pairs.map(([, one]) => one)));

test("the bias never exceeds the error, and the order of the periods makes no difference", () => {
  fc.assert(
    fc.property(shuffled(periods), ([one, other]) => {
      const error = measured(weightedError, one);
      expect(Math.abs(measured(forecastBias, one))).toBeLessThanOrEqual(error);
      for (const measure of MEASURES) {
        expect(measured(measure, other)).toBeCloseTo(measured(measure, one), 10);
      }
    }),
    RUNS,
  );
});

test("a perfect forecast has no error, one that is double has an error of 1", () => {
  fc.assert(
    fc.property(periods, (pairs) => {
      const perfect = pairs.map(([actual]) => [actual, actual]);
      const double = pairs.map(([actual]) => [actual, 2 * actual]);
      for (const measure of MEASURES) {
        expect(measured(measure, perfect)).toBe(0);
        expect(measured(measure, double)).toBe(1);
      }
    }),
    RUNS,
  );
});

test("the weighted error of two halves lies between theirs", () => {
  fc.assert(
    fc.property(periods, periods, (one, other) => {
      const parts = [measured(weightedError, one), measured(weightedError, other)];
      const pooled = measured(weightedError, [...one, ...other]);
      expect(pooled).toBeGreaterThanOrEqual(Math.min(...parts) * (1 - 1e-12));
      expect(pooled).toBeLessThanOrEqual(Math.max(...parts) * (1 + 1e-12));
    }),
    RUNS,
  );
});

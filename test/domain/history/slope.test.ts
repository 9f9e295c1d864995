import fc from "fast-check";
import { SLOPE_METHODS, slopeOf } from "../../../src/domain/history/slope";
import type { Point } from "../../../src/domain/history/series";
import { RUNS } from "../arbitraries";

const pointsOf = (values: readonly (number | null)[]): Point[] =>
  values.flatMap((value, place) => (value === null ? [] : [{ place, value }]));

test.each(SLOPE_METHODS)("a line has its slope by %s, with gaps too", (method) => {
  expect(slopeOf(pointsOf([10, 12, 14, 16]), method)).toBe(2);
  expect(slopeOf(pointsOf([10, null, 14, null, null, 20]), method)).toBeCloseTo(2, 12);
});

test("an outlier bends least squares only", () => {
  const points = pointsOf([10, 12, 14, 99, 18]);
  expect(slopeOf(points, "median")).toBe(2);
  expect(slopeOf(points, "squares")).toBeCloseTo(10.3, 12);
});

const series = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 30 });

test("read backwards the slope turns round, and a constant does not matter", () => {
  fc.assert(
    fc.property(series, fc.constantFrom(...SLOPE_METHODS), (values, method) => {
      const slope = slopeOf(pointsOf(values), method);
      expect(slopeOf(pointsOf([...values].reverse()), method)).toBeCloseTo(-slope, 9);
      expect(slopeOf(pointsOf(values.map((value) => value + 500)), method)).toBeCloseTo(slope, 9);
      const steepened = values.map((value, place) => value + 3 * place);
      expect(slopeOf(pointsOf(steepened), method)).toBeCloseTo(slope + 3, 9);
    }),
    RUNS,
  );
});

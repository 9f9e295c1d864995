import fc from "fast-check";
import { bandScore } from "../../../src/domain/scoring/band-score";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { distance, expectContinuous, LIMITS, line } from "./lines";

const rule = { lowest: 75, highest: 85, tolerance: 10, ...LIMITS };

test.each([
  [60, 0],
  [65, 0],
  [70, 50],
  [75, 100],
  [80, 100],
  [85, 100],
  [90, 50],
  [95, 0],
  [99, 0],
])("%d scores %d", (actual, points) => {
  expect(bandScore(actual, rule)).toBe(points);
});

test("a declared floor, a lower floor and a cap", () => {
  expect(bandScore(99, { ...rule, floor: 20 })).toBe(20);
  expect(bandScore(100, { ...rule, floor: -50 })).toBe(-50);
  expect(bandScore(80, { ...rule, cap: 90 })).toBe(90);
});

test.each([
  [85, 75],
  [80, 80],
])("a band from %d to %d is refused", (lowest, highest) => {
  expect(refusalOf(() => bandScore(80, { ...rule, lowest, highest }))).toEqual({
    kind: "wrong-value",
    reason: "band-reversed",
    details: { lowest, highest },
  });
});

test.each([[0], [-10]])("a tolerance of %d is refused", (tolerance) => {
  expect(refusalOf(() => bandScore(80, { ...rule, tolerance }))).toEqual({
    kind: "wrong-value",
    reason: "tolerance-not-positive",
    details: { tolerance },
  });
});

const bands = fc.tuple(line, distance, distance).map(([lowest, width, tolerance]) => ({
  ...rule,
  lowest,
  highest: lowest + width,
  tolerance,
}));

test("is the same on either side, within its limits, and never rises farther outside", () => {
  fc.assert(
    fc.property(bands, distance, distance, (band, near, farther) => {
      const [below, above] = [band.lowest - near, band.highest + near];
      expect(bandScore(below, band)).toBe(bandScore(above, band));
      const far = bandScore(above + farther, band);
      return far >= 0 && far <= bandScore(above, band) && bandScore(above, band) <= 100;
    }),
    RUNS,
  );
});

test("does not jump", () => {
  expectContinuous(
    fc.tuple(bands, line).map(([band, actual]) => ({
      rule: { method: "band", ...band },
      actual,
      steepest: 100 / band.tolerance,
    })),
  );
});

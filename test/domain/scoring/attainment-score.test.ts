import fc from "fast-check";
import { attainmentScore } from "../../../src/domain/scoring/attainment-score";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { directionTold, distance, line, sign } from "./lines";

test.each([
  [45, 50, "up", 90],
  [60, 50, "up", 100],
  [-5, 50, "up", 0],
  [55, 50, "down", 90],
  [40, 50, "down", 100],
  [120, 50, "down", 0],
] as const)("%d against %d, %s, scores %d", (actual, target, direction, points) => {
  expect(attainmentScore(actual, target, direction)).toBeCloseTo(points, 10);
});

test("no score without a target", () => {
  expect(refusalOf(() => attainmentScore(1, 0, "up")).kind).toBe("divide-by-zero");
});

test("stays within 0 and 100, and never falls as the actual improves", () => {
  fc.assert(
    fc.property(line, distance, distance, sign, (actual, more, target, way) => {
      const direction = directionTold(way);
      const worse = attainmentScore(actual, target, direction);
      const better = attainmentScore(actual + way * more, target, direction);
      return worse >= 0 && worse <= better && better <= 100;
    }),
    RUNS,
  );
});

test("depends on neither the currency nor the unit", () => {
  fc.assert(
    fc.property(line, distance, distance, sign, (actual, target, factor, way) => {
      const direction = directionTold(way);
      const other = attainmentScore(actual * factor, target * factor, direction);
      expect(other).toBeCloseTo(attainmentScore(actual, target, direction), 9);
    }),
    RUNS,
  );
});

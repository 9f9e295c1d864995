import { attainmentScore } from "../../../src/domain/scoring/attainment-score";
import { refusalOf } from "../refusal-of";

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

import { UNCAPPED, withinLimits } from "../../../src/domain/scoring/point-limits";
import { refusalOf } from "../refusal-of";

test.each([
  [-5, 0],
  [50, 50],
  [130, 120],
])("%d points become %d", (points, cut) => {
  expect(withinLimits(points, { floor: 0, cap: 120 })).toBe(cut);
});

test("without a cap nothing is cut above", () => {
  expect(withinLimits(1e6, { floor: 0, cap: UNCAPPED })).toBe(1e6);
});

test("limits that leave no room, and points that are no number, are refused", () => {
  expect(refusalOf(() => withinLimits(1, { floor: 5, cap: 5 })).reason).toBe("floor-not-below-cap");
  expect(refusalOf(() => withinLimits(NaN, { floor: 0, cap: 5 })).reason).toBe("result-too-large");
});

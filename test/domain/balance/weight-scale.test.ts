import { isMisfit, wholeOf } from "../../../src/domain/balance/weight-scale";

test.each([
  [[0.2, 0.8], 1],
  [[20, 80], 100],
  [[20, 30], 100],
  [[0.2, 0.3, 50], 1],
  [[20, 30, 0.5], 100],
  [[20, 0.8], 1],
  [[1], 1],
  [[99, 1], 100],
  [[], 1],
] as const)("%p makes %d", (weights, whole) => {
  expect(wholeOf(weights)).toBe(whole);
});

test("what is written otherwise than the rest does not fit", () => {
  expect([20, 1.5, 0.2].map((weight) => isMisfit(weight, 1))).toEqual([true, false, false]);
  expect([20, 1, 0.2].map((weight) => isMisfit(weight, 100))).toEqual([false, false, true]);
});

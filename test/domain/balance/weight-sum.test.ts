import { isWhole, weightSum } from "../../../src/domain/balance/weight-sum";

test("adds up without the noise of decimals", () => {
  expect(weightSum([0.2, 0.15, 0.2, 0.15, 0.15, 0.15].map((weight) => ({ weight })))).toBe(1);
});

test.each([
  [1, true],
  [0.9995, true],
  [1.0005, true],
  [0.99949, false],
  [1.00051, false],
])("a sum of %d is whole: %p", (sum, whole) => {
  expect(isWhole(sum)).toBe(whole);
  expect(isWhole(sum * 100, 100)).toBe(whole);
});

import { largestOf, smallestOf } from "../../../src/domain/logs/extremes";

test("the ends of a column", () => {
  expect(largestOf(Uint32Array.of(3, 9, 4))).toBe(9);
  expect(largestOf(Float64Array.of(-3, -9))).toBe(-3);
  expect(smallestOf(Float64Array.of(3, -9.5, 4))).toBe(-9.5);
});

test("an empty column has none", () => {
  expect(largestOf(new Uint32Array())).toBe(-Infinity);
  expect(smallestOf(new Float64Array())).toBe(Infinity);
});

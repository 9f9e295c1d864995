import fc from "fast-check";
import { trendOf } from "../../../src/domain/history/trend";
import type { Point } from "../../../src/domain/history/series";
import { RUNS } from "../arbitraries";

const pointsOf = (values: readonly number[]): Point[] =>
  values.map((value, place) => ({ place, value }));

test.each([
  ["rising", [1, 3, 2, 4, 5, 7, 6, 8]],
  ["falling", [8, 6, 7, 5, 4, 2, 3, 1]],
  ["none", [1, 8, 2, 7, 3, 6, 4, 5]],
  ["none", [5, 5, 5, 5, 5, 5, 5, 5]],
  ["rising", [1, 2, 3, 4, 5, 6, 7, -99, 8, 9, 10]],
] as const)("%s: %j", (trend, values) => {
  expect(trendOf(pointsOf(values))).toBe(trend);
});

test("the score of 16 that the tables give for eight values is the first that is clear", () => {
  // 28 pairs; each pair in the wrong order costs two: six of them leave 16, seven leave 14.
  expect(trendOf(pointsOf([1, 2, 3, 8, 7, 6, 4, 5]))).toBe("none");
  expect(trendOf(pointsOf([1, 2, 3, 4, 8, 7, 6, 5]))).toBe("none");
  expect(trendOf(pointsOf([1, 2, 3, 4, 5, 8, 7, 6]))).toBe("rising");
});

test("read backwards a trend turns round; units make no difference", () => {
  const turned = { rising: "falling", falling: "rising", none: "none" } as const;
  const series = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(series, (values) => {
      const trend = trendOf(pointsOf(values));
      expect(trendOf(pointsOf([...values].reverse()))).toBe(turned[trend]);
      expect(trendOf(pointsOf(values.map((value) => value ** 3 + 7)))).toBe(trend);
    }),
    RUNS,
  );
});

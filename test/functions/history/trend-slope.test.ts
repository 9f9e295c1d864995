import { trendSlope } from "../../../src/functions/history/trend-slope";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsRangeContract } from "./range-contract";

keepsRangeContract({
  formula: (values = []) => trendSlope(values),
  ranges: [[10, 12, 14, 99, 18]],
  result: 2,
});

test.each([[LEFT_OUT], [""], [0], ["Median"]])("Theil-Sen is meant where %j arrives", (method) => {
  expect(trendSlope(column(10, 12, 14, 99, 18), method)).toBe(2);
});

test("least squares on demand, nothing else", () => {
  expect(trendSlope(column(10, 12, 14, 16), "squares")).toBe(2);
  expect(errorIn(trendSlope(column(1, 2), "mean")).message).toContain("median, squares.");
});

test("a blank keeps its place, a 0 is a value, a single cell has no slope", () => {
  expect(trendSlope(column(10, null, 14))).toBe(2);
  expect(trendSlope(column(10, 0))).toBe(-10);
  expect(errorIn(trendSlope(cell(10)))).toEqual({
    code: "#N/A",
    message: "At least 2 values are needed; found: 1.",
  });
});

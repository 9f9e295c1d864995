import { growthYoy } from "../../../src/functions/history/growth-yoy";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsRangeContract } from "./range-contract";

const YEARS = column(100, ...Array.from({ length: 11 }, () => 1), 150);

keepsRangeContract({
  formula: (values = []) => growthYoy(values, cell(4)),
  ranges: [[100, 80, 90, 120, 150]],
  result: 0.5,
});

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)], [cell(12)]])(
  "twelve periods a year are meant where %j arrives, and the latest one",
  (season) => {
    expect(growthYoy(YEARS, season)).toBe(0.5);
    expect(growthYoy(YEARS, cell(12), season === LEFT_OUT ? LEFT_OUT : cell(1))).toBe(0.5);
  },
);

test("several periods are added up", () => {
  expect(growthYoy(column(1, 3, 2, 4), cell(2), cell(2))).toBe(0.5);
});

test("a series too short, a single cell, a blank among those compared are #N/A", () => {
  expect(errorIn(growthYoy(cell(5)))).toEqual({
    code: "#N/A",
    message: "At least 13 values are needed; found: 1.",
  });
  expect(errorIn(growthYoy(column(1, "", 3, 4), cell(2)))).toEqual({
    code: "#N/A",
    message: "Argument 1, row 2, column 1 is blank, although its period is compared. Fill it in.",
  });
});

test("from 0, as desktop Excel passes a blank, there is no growth", () => {
  expect(errorIn(growthYoy(column(0, 5, 3), cell(2))).code).toBe("#N/A");
});

test.each([[1.5], [-12], ["12"]])("a year of %j periods is refused", (season) => {
  expect(errorIn(growthYoy(YEARS, cell(season))).code).toBe("#VALUE!");
});

import { aht } from "../../../src/functions/calls/aht";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: aht, totals: [24000, 3000, 9000, 100], result: 360 });

test("talk, hold and work after the contact", () => {
  expect(aht(cell(24000), cell(3000), cell(9000), cell(100))).toBe(360);
});

test("agents are pooled", () => {
  expect(aht(column(100, 140), cell(0), column(50, 70), column(1, 1))).toBe(180);
});

test("no contact divides by 0", () => {
  expect(shownError(aht(cell(1), cell(1), cell(1), cell(0))).code).toBe("#DIV/0!");
});

import { collect } from "../../../src/functions/money/collect";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({
  formula: collect,
  totals: [400, 600, 250],
  result: 0.75,
  amounts: [1, 2, 3],
});

test("what came in of what was owed", () => {
  expect(collect(cell(400), cell(600), cell(250))).toBe(0.75);
});

test("customers are pooled", () => {
  expect(collect(column(100, 300), column(200, 400), column(150, 100))).toBe(0.75);
});

test("more owed at the close than opening and sales make is refused", () => {
  expect(shownError(collect(cell(400), cell(600), cell(1100))).message).toContain(
    "The part is 1100, more than its whole of 1000.",
  );
});

test("nothing owed divides by 0", () => {
  expect(shownError(collect(cell(0), cell(0), cell(0))).code).toBe("#DIV/0!");
});

import { dso } from "../../../src/functions/money/dso";
import { TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({
  formula: (receivables = [], sales = []) => dso(receivables, sales, cell(90)),
  totals: [300, 900],
  result: 30,
  amounts: [1, 2],
});

test("receivables as days of sales", () => {
  expect(dso(cell(300), cell(900), cell(90))).toBe(30);
  expect(dso(column(120, 180), column(400, 500), cell(90))).toBe(30);
});

test.each(TELLING_BLANKS)("days that arrive as %j are #N/A", (blank) => {
  expect(shownError(dso(cell(300), cell(900), cell(blank))).code).toBe("#N/A");
});

test.each([0, -90])("%d days are refused", (days) => {
  expect(shownError(dso(cell(300), cell(900), cell(days))).message).toBe(
    `Argument 3 is ${days}. Type a number above 0.`,
  );
});

test("no sales divide by 0, more credit notes than sales are refused", () => {
  expect(shownError(dso(cell(300), cell(0), cell(90))).code).toBe("#DIV/0!");
  expect(shownError(dso(cell(300), column(5, -9), cell(90))).message).toBe(
    "Argument 2 adds up to -4, but nothing can be measured against less than 0. Check the signs.",
  );
});

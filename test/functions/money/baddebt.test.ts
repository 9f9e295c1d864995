import { baddebt } from "../../../src/functions/money/baddebt";
import { TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({
  formula: (overdue = [], sales = []) => baddebt(overdue, sales, cell(36.5)),
  totals: [24, 100],
  result: 0.024,
  amounts: [2],
});

test("a year's sales are taken as they are, those of a period spread over a year", () => {
  expect(baddebt(cell(24), cell(1200), cell(365))).toBe(0.02);
  expect(baddebt(column(14.6, 9.4), cell(100), cell(36.5))).toBeCloseTo(0.024, 12);
});

test.each(TELLING_BLANKS)("days that arrive as %j are #N/A", (blank) => {
  expect(shownError(baddebt(cell(24), cell(1200), cell(blank))).code).toBe("#N/A");
});

test.each([0, -30])("%d days are refused", (days) => {
  expect(shownError(baddebt(cell(24), cell(1200), cell(days))).message).toContain(
    `Argument 3 is ${days}.`,
  );
});

test("no sales divide by 0, more returns than sales are refused", () => {
  expect(shownError(baddebt(cell(24), cell(0), cell(30))).code).toBe("#DIV/0!");
  expect(shownError(baddebt(cell(24), column(5, -9), cell(30))).message).toContain("to -4");
});

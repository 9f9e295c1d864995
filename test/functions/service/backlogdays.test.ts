import { backlogdays } from "../../../src/functions/service/backlogdays";
import { TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({
  formula: (open = [], closed = []) => backlogdays(open, closed, cell(20)),
  totals: [120, 400],
  result: 6,
});

test("open tickets by the daily pace", () => {
  expect(backlogdays(cell(120), cell(400), cell(20))).toBe(6);
  expect(backlogdays(column(70, 50), column(18, 22), cell(1))).toBe(3);
});

test.each(TELLING_BLANKS)("days that arrive as %j are #N/A", (blank) => {
  expect(shownError(backlogdays(cell(120), cell(400), cell(blank))).code).toBe("#N/A");
});

test.each([0, -20])("%d days are refused, which is how desktop Excel passes a blank", (days) => {
  expect(shownError(backlogdays(cell(120), cell(400), cell(days))).message).toBe(
    `Argument 3 is ${days}. Type a number above 0.`,
  );
});

test("days are one cell with a number", () => {
  expect(shownError(backlogdays(cell(120), cell(400), column(20, 21))).message).toContain(
    "Argument 3 has 2 cells",
  );
  expect(shownError(backlogdays(cell(120), cell(400), cell("20"))).code).toBe("#VALUE!");
});

test("nothing closed divides by 0", () => {
  expect(shownError(backlogdays(cell(120), cell(0), cell(20))).code).toBe("#DIV/0!");
});

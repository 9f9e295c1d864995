import { overdue } from "../../../src/functions/money/overdue";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const amounts = column(600, 300, 100);
const days = column(-5, 20, 120);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("all overdue, and overdue by more than 90 days", () => {
  expect(overdue(amounts, days)).toBe(0.4);
  expect(overdue(amounts, days, cell(90))).toBe(0.1);
  expect(overdue(cell(100), cell(91), cell(90))).toBe(1);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "a limit of %j is the due date",
  (limit) => {
    expect(overdue(amounts, days, limit)).toBe(0.4);
  },
);

test.each(BLANKS)("a row that arrives as %j changes nothing", (blank) => {
  expect(overdue(column(600, blank, 300, 100), column(-5, blank, 20, 120))).toBe(0.4);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(overdue(column(blank), column(5))).code).toBe("#N/A");
});

test("text in either range is refused with its place", () => {
  expect(shownError(overdue(column(5, "none"), column(1, 1))).message).toContain(
    "Argument 1, row 2",
  );
  expect(shownError(overdue(column(5, 5), column(1, "90+"))).message).toContain(
    "Argument 2, row 2",
  );
});

test("a negative amount, ranges of two sizes and a range as limit are refused", () => {
  expect(shownError(overdue(column(5, -1), column(1, 1))).message).toContain("is -1.");
  expect(shownError(overdue(amounts, column(1, 2))).message).toContain("3×1");
  expect(shownError(overdue(amounts, days, column(30, 90))).message).toContain("2 cells");
});

test("amounts of 0 divide by 0", () => {
  expect(shownError(overdue(column(0, 0), column(1, 1))).code).toBe("#DIV/0!");
});

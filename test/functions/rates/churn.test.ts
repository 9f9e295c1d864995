import { churn } from "../../../src/functions/rates/churn";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

test("the share of the opening customers that left", () => {
  expect(churn(cell(30), cell(1200))).toBe(0.025);
});

test("ranges are pooled", () => {
  expect(churn(column(12, 18), column(500, 700))).toBe(0.025);
});

test.each(BLANKS)("a blank that arrives as %j changes nothing", (blank) => {
  expect(churn(column(12, blank, 18), column(500, blank, 700))).toBe(0.025);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(churn(cell(blank), cell(5))).code).toBe("#N/A");
});

test("text is refused", () => {
  expect(shownError(churn(cell("few"), cell(5))).code).toBe("#VALUE!");
});

test("more lost customers than there were are refused", () => {
  expect(shownError(churn(cell(6), cell(5))).code).toBe("#VALUE!");
});

test("no customer at the opening divides by 0", () => {
  expect(shownError(churn(cell(0), cell(0))).code).toBe("#DIV/0!");
});

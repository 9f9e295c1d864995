import { churn } from "../../../src/functions/rates/churn";
import { retention } from "../../../src/functions/rates/retention";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

test("the share of the opening customers that stayed", () => {
  expect(retention(cell(1200), cell(1260), cell(90))).toBe(0.975);
});

test("ranges are pooled", () => {
  expect(retention(column(500, 700), column(510, 750), column(22, 68))).toBe(0.975);
});

test("with the churn of the same cohort it makes 1", () => {
  expect(retention(cell(1200), cell(1260), cell(90))).toBe(1 - Number(churn(cell(30), cell(1200))));
});

test.each(BLANKS)("a blank that arrives as %j changes nothing", (blank) => {
  expect(retention(column(1200, blank), column(1260, blank), column(90, blank))).toBe(0.975);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(retention(cell(5), cell(5), cell(blank))).code).toBe("#N/A");
});

test("text is refused", () => {
  expect(shownError(retention(cell(5), cell("5"), cell(0))).code).toBe("#VALUE!");
});

test("more retained customers than there were are refused", () => {
  expect(shownError(retention(cell(100), cell(130), cell(10))).code).toBe("#VALUE!");
});

test("more added customers than there are at the close are refused", () => {
  expect(shownError(retention(cell(100), cell(80), cell(90))).code).toBe("#VALUE!");
});

test("no customer at the opening divides by 0", () => {
  expect(shownError(retention(cell(0), cell(3), cell(3))).code).toBe("#DIV/0!");
});

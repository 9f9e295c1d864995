import { fcr } from "../../../src/functions/rates/fcr";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the share of all cases", () => {
  expect(fcr(cell(820), cell(1000))).toBe(0.82);
});

test("ranges are pooled, not averaged", () => {
  expect(fcr(column(9, 11), column(10, 90))).toBe(0.2);
});

test("net of ineligible cases", () => {
  expect(fcr(cell(720), cell(1000), column(60, 40))).toBe(0.8);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "without ineligible cases, %j, it is gross",
  (ineligible) => {
    expect(fcr(cell(820), cell(1000), ineligible)).toBe(0.82);
  },
);

test.each(BLANKS)("a blank that arrives as %j among the counts changes nothing", (blank) => {
  expect(fcr(column(400, blank, 420), column(500, blank, 525))).toBe(0.8);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(fcr(cell(1), cell(blank)))).toEqual({
    code: "#N/A",
    message:
      "Argument 2 holds no number yet. Fill in its cells, or point it at cells that are filled in.",
  });
});

test("text names its place", () => {
  expect(shownError(fcr(cell(1), column(2, "n/a")))).toEqual({
    code: "#VALUE!",
    message:
      "Argument 2, row 2, column 1 holds the text “n/a” where a number is wanted. Type a number, or clear the cell.",
  });
});

test.each(["95", "９５"])("%s as text is told to be a number that must be converted", (text) => {
  expect(shownError(fcr(cell(text), cell(100))).message).toContain("looks like the number 95");
});

test("TRUE is refused", () => {
  expect(shownError(fcr(cell(true), cell(100))).message).toContain("TRUE or FALSE");
});

test("a negative count is refused", () => {
  expect(shownError(fcr(cell(-1), cell(100))).message).toContain("is -1");
});

test("no case divides by 0, also when all are ineligible", () => {
  expect(shownError(fcr(cell(0), cell(0))).code).toBe("#DIV/0!");
  expect(shownError(fcr(cell(0), cell(5), cell(5))).code).toBe("#DIV/0!");
});

test("more resolved than eligible cases are refused in the user's language", () => {
  setCurrentLanguage("zh-CN");
  expect(shownError(fcr(cell(950), cell(1000), cell(100)))).toEqual({
    code: "#VALUE!",
    message: "部分 950 大于整体 900。请检查两者是否为同一期间、同一口径，以及参数顺序是否颠倒。",
  });
});

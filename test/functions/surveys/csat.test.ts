import { csat } from "../../../src/functions/surveys/csat";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const answers = column(5, 4, 4, 2, 5);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the three methods", () => {
  expect(csat(answers, "top2")).toBe(0.8);
  expect(csat(answers, "top")).toBe(0.4);
  expect(csat(answers, "mean")).toBe(75);
});

test("a single answer and a block of answers", () => {
  expect(csat(cell(5))).toBe(1);
  expect(
    csat([
      [5, 4],
      [4, 2],
    ]),
  ).toBe(0.75);
});

test.each([[LEFT_OUT], [undefined], [""], [0]])("a method of %j is top2", (method) => {
  expect(csat(answers, method)).toBe(0.8);
});

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)], [cell(5)]])(
  "a scale of %j goes to 5",
  (scale) => {
    expect(csat(answers, "mean", scale)).toBe(75);
  },
);

test("another scale", () => {
  expect(csat(column(7, 6, 3, 5), "top2", cell(7))).toBe(0.5);
});

test.each(BLANKS)("a blank that arrives as %j is no answer", (blank) => {
  expect(csat(column(5, blank, 4, 4, blank, 2, 5))).toBe(0.8);
});

test.each(BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(csat(column(blank, blank))).code).toBe("#N/A");
});

test("text is refused", () => {
  expect(shownError(csat(column(5, "满意"))).code).toBe("#VALUE!");
});

test("an answer off the scale or not whole is refused with its place", () => {
  expect(shownError(csat(column(5, 6))).message).toBe(
    "Argument 1, row 2, column 1 is 6, but answers go from 1 to 5. Correct the answer, or clear the cell if there was none.",
  );
  expect(shownError(csat(column(4.5))).message).toContain("an answer is a whole number");
});

test("an unknown method is refused", () => {
  expect(shownError(csat(answers, "t2b")).message).toContain("top2, top, mean");
});

test("a scale that says nothing, or that is a range, is refused", () => {
  expect(shownError(csat(answers, "top2", cell(2))).message).toContain("from 3 to 100");
  expect(shownError(csat(answers, "top2", column(5, 7))).message).toContain("takes a single one");
});

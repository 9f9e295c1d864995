import { intervalMean } from "../../../src/functions/surveys/interval-mean";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const answers = column(5, 4, 4, 2, 5);
const HALF = 1.5207216137916353;

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("half the width in answers and in points, of a column or a row", () => {
  expect(intervalMean(answers)).toBeCloseTo(HALF, 12);
  expect(intervalMean([[5, 4, 4, 2, 5]])).toBeCloseTo(HALF, 12);
  expect(intervalMean(answers, cell(5), "points")).toBeCloseTo(25 * HALF, 11);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)], [cell(5)]])(
  "a scale of %j goes to 5",
  (scale) => {
    expect(intervalMean(answers, scale, "points")).toBeCloseTo(25 * HALF, 11);
  },
);

test.each([[LEFT_OUT], [undefined], [""], [0], [" Answers "]])("a unit of %j", (unit) => {
  expect(intervalMean(answers, cell(7), unit)).toBeCloseTo(HALF, 12);
});

test.each(BLANKS)("a blank that arrives as %j is no answer", (blank) => {
  expect(intervalMean(column(5, blank, 4, 4, blank, 2, 5))).toBeCloseTo(HALF, 12);
  expect(shownError(intervalMean(column(blank, blank))).code).toBe("#N/A");
});

test("text, an answer off the scale and a broken one are refused with their place", () => {
  expect(shownError(intervalMean(column(5, "good"))).message).toContain("row 2, column 1 holds");
  expect(shownError(intervalMean(column(5, 6))).message).toContain("answers go from 1 to 5");
  expect(shownError(intervalMean(column(5, 4.5))).message).toContain("whole number");
});

test("a scale that is none, and an unknown unit, are refused", () => {
  expect(shownError(intervalMean(answers, cell(1))).message).toContain("from 2 to 100");
  expect(shownError(intervalMean(answers, cell(5), "percent")).message).toContain(
    "answers, points",
  );
});

test("a single answer, and answers all alike, are #N/A", () => {
  expect(shownError(intervalMean(cell(5)))).toEqual({
    code: "#N/A",
    message: "There is a single answer. An interval needs two at least, better 30.",
  });
  expect(shownError(intervalMean(column(4, 4))).code).toBe("#N/A");
});

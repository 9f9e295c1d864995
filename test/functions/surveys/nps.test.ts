import { nps } from "../../../src/functions/surveys/nps";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("promoters minus detractors, in points", () => {
  expect(nps([[10, 9, 8, 3]])).toBe(25);
});

test("a single answer and a column", () => {
  expect(nps(cell(10))).toBe(100);
  expect(nps(column(10, 9, 8, 3))).toBe(25);
});

test.each([
  ["score", 25],
  ["answers", 4],
  ["promoters", 2],
  ["passives", 1],
  [" Detractors ", 1],
])("the result %s", (result, value) => {
  expect(nps(column(10, 9, 8, 3), result)).toBe(value);
});

test.each([[LEFT_OUT], [undefined], [""], [0]])("a result of %j is the score", (result) => {
  expect(nps(column(10, 9, 8, 3), result)).toBe(25);
});

test.each(TELLING_BLANKS)("a blank that arrives as %j is no answer", (blank) => {
  expect(nps(column(10, blank, 9, 8, blank, 3))).toBe(25);
  expect(nps(column(10, blank, 9), "answers")).toBe(2);
});

test("a blank that desktop Excel hands over as 0 counts, which the number of answers shows", () => {
  expect(nps(column(10, 0, 9, 8, 0, 3))).toBeCloseTo(-16.667, 3);
  expect(nps(column(10, 0, 9, 8, 0, 3), "answers")).toBe(6);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(nps(column(blank, blank))).code).toBe("#N/A");
});

test("text is refused", () => {
  expect(shownError(nps(column(10, "9"))).message).toContain("looks like the number 9");
});

test("an answer off the scale is refused", () => {
  expect(shownError(nps(column(10, 11))).message).toContain("from 0 to 10");
});

test("an unknown result is refused", () => {
  expect(shownError(nps(column(10), "fans")).message).toContain(
    "score, answers, promoters, passives, detractors",
  );
});

import { intervalNps } from "../../../src/functions/surveys/interval-nps";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

const HALF = 81.2573073637073;

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("half the width, of a column or a row", () => {
  expect(intervalNps(column(10, 9, 8, 3))).toBeCloseTo(HALF, 11);
  expect(intervalNps([[10, 9, 8, 3]])).toBeCloseTo(HALF, 11);
});

test.each(TELLING_BLANKS)("a blank that arrives as %j is no answer", (blank) => {
  expect(intervalNps(column(10, blank, 9, 8, 3))).toBeCloseTo(HALF, 11);
  expect(shownError(intervalNps(column(blank))).code).toBe("#N/A");
});

test("a blank that desktop Excel hands over as 0 detracts", () => {
  expect(intervalNps(column(10, 9, 8, 3, 0))).toBe(intervalNps(column(10, 9, 8, 3, 4)));
});

test("text and answers off the scale are refused with their place", () => {
  expect(shownError(intervalNps(column(9, "9"))).message).toContain("row 2, column 1");
  expect(shownError(intervalNps(column(9, 11))).message).toContain("answers go from 0 to 10");
});

test("a single answer, and answers of one kind, are #N/A", () => {
  expect(shownError(intervalNps(cell(10))).code).toBe("#N/A");
  expect(shownError(intervalNps(column(9, 10, 10))).message).toContain("all alike (3 of them)");
});

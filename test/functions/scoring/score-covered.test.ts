import { scoreCovered } from "../../../src/functions/scoring/score-covered";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

const weights = column(0.5, 0.3, 0.2);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each(TELLING_BLANKS)("a score that arrives as %j is not covered", (blank) => {
  expect(scoreCovered(weights, column(90, blank, 70))).toBeCloseTo(0.7, 12);
  expect(scoreCovered(weights, column(blank, blank, blank))).toBe(0);
});

test("all of the weight, a single cell, and a 0 that is a score", () => {
  expect(scoreCovered(column(50, 30, 20), column(90, 80, 0))).toBe(1);
  expect(scoreCovered(cell(1), cell(64))).toBe(1);
});

test("what is refused", () => {
  expect(shownError(scoreCovered(weights, column(90, "good", 70))).code).toBe("#VALUE!");
  expect(shownError(scoreCovered(weights, column(90, 80))).message).toContain("3×1 cells");
  expect(shownError(scoreCovered(column(0.5, 0, 0.5), column(1, 1, 1))).message).toContain(
    "Argument 1, row 2, column 1: the weight is 0",
  );
});

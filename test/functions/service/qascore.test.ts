import { qascore } from "../../../src/functions/service/qascore";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const items = column(100, 80, 60);
const weights = column(5, 3, 2);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the weighted mean of a range and of a single item", () => {
  expect(qascore(items, weights)).toBe(86);
  expect(qascore([[100, 80, 60]], [[5, 3, 2]])).toBe(86);
  expect(qascore(cell(75), cell(3))).toBe(75);
});

test.each(TELLING_BLANKS)("an item that arrives as %j did not apply", (blank) => {
  expect(qascore(column(100, blank, 60), weights)).toBeCloseTo(620 / 7, 12);
  expect(shownError(qascore(column(blank, blank), column(5, 3))).code).toBe("#N/A");
});

test("a blank that desktop Excel hands over as 0 counts as failed", () => {
  expect(qascore(column(100, 0, 60), weights)).toBe(62);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)], [column(0, 0)]])(
  "fatal errors of %j are none",
  (fatal) => {
    expect(qascore(items, weights, fatal)).toBe(86);
  },
);

test("one fatal error among several kinds leaves 0", () => {
  expect(qascore(items, weights, column(0, 1, 0))).toBe(0);
});

test("text and TRUE are refused with their place", () => {
  expect(shownError(qascore(column(100, "ok"), column(1, 1))).message).toContain(
    "Argument 1, row 2, column 1 holds the text “ok”",
  );
  expect(shownError(qascore(items, weights, cell(true))).message).toContain("Argument 3");
});

test("a negative score, a weight of 0 and ranges of two sizes are refused", () => {
  expect(shownError(qascore(column(100, -1), column(1, 1))).message).toContain("is -1.");
  expect(shownError(qascore(column(100, 80), column(1, 0))).message).toContain(
    "Argument 2, row 2, column 1: the weight is 0.",
  );
  expect(shownError(qascore(items, column(1, 1))).message).toContain("Select ranges of the same");
});

import { within } from "../../../src/functions/times/within";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const times = column(12, 25, 30, 48);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the share within the limit", () => {
  expect(within(times, cell(30))).toBe(0.75);
  expect(within(cell(31), cell(30))).toBe(0);
});

test("of all cases", () => {
  expect(within(times, cell(30), cell(5))).toBe(0.6);
  expect(within(times, cell(30), column(2, 3))).toBe(0.6);
});

test.each([[LEFT_OUT], [undefined]])("all cases left out, %j, are those with a value", (all) => {
  expect(within(times, cell(30), all)).toBe(0.75);
});

test.each(TELLING_BLANKS)("a blank that arrives as %j is no value", (blank) => {
  expect(within(column(12, blank, 48), cell(30))).toBe(0.5);
});

test("a blank that desktop Excel hands over as 0 lies within the limit", () => {
  expect(within(column(12, 0, 48), cell(30))).toBeCloseTo(2 / 3, 12);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(within(column(blank), cell(30))).code).toBe("#N/A");
  expect(shownError(within(times, cell(blank))).code).toBe("#N/A");
  expect(shownError(within(times, cell(30), cell(blank))).code).toBe("#N/A");
});

test("a number of all cases that desktop Excel hands over as 0 for a blank is refused", () => {
  expect(shownError(within(times, cell(30), cell(0))).message).toBe(
    "There are 4 values but only 0 cases in all. Count every case, with those that have no value.",
  );
});

test("nobody answered any of the cases", () => {
  expect(within(column(null, null), cell(30), cell(8))).toBe(0);
});

test("no case at all divides by 0", () => {
  expect(shownError(within(column(null), cell(30), cell(0))).code).toBe("#DIV/0!");
});

test("text, negative values and a limit that is a range are refused", () => {
  expect(shownError(within(column("12 s"), cell(30))).code).toBe("#VALUE!");
  expect(shownError(within(column(-1), cell(30))).code).toBe("#VALUE!");
  expect(shownError(within(times, column(30, 60))).message).toContain("Argument 2 has 2 cells");
});

test("a limit of 0 is refused", () => {
  expect(shownError(within(times, cell(0))).message).toContain("The limit is 0.");
});

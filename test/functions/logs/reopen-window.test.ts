import { reopenWindow } from "../../../src/functions/logs/reopen-window";
import { BLANKS } from "../blanks";
import { cell, column } from "../column";
import { errorIn, keepsAsOfContract } from "./log-contract";
import { keepsWindowContract } from "./window-contract";
import { setCurrentLanguage } from "../../../src/i18n/current-language";

const DAYS = cell(7);
const ASOF = cell(46_022);
const resolved = column(45_992, 45_993, 45_994, 45_995, 46_020);
const reopened = column(45_999, null, 46_010, "", 46_021);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

keepsWindowContract({
  formula: ({ days = DAYS, asof = ASOF, from, result }) =>
    reopenWindow(resolved, reopened, days, asof, from, result),
  daysAt: 3,
  rate: 0.25,
  counts: { judged: 4, reopened: 1, young: 1 },
});

keepsAsOfContract((asof) => reopenWindow(resolved, reopened, DAYS, asof), 4, 45_991);

test("a single ticket", () => {
  expect(reopenWindow(cell(45_992), cell(45_993), DAYS, ASOF)).toBe(1);
});

test.each(BLANKS)("a ticket whose reopening arrives as %j was not reopened", (blank) => {
  expect(reopenWindow(column(45_992, 45_992), column(45_993, blank), DAYS, ASOF)).toBe(0.5);
  expect(reopenWindow(column(45_992, blank), column(45_993, blank), DAYS, ASOF)).toBe(1);
  expect(errorIn(reopenWindow(column(blank), column(blank), DAYS, ASOF)).code).toBe("#N/A");
});

test("a reopening without or before its resolution is refused with its place", () => {
  expect(errorIn(reopenWindow(column(45_992, null), column(null, 45_993), DAYS, ASOF))).toEqual({
    code: "#VALUE!",
    message: "Argument 1, row 2, column 1: the start is missing. Fill it in, or clear the end.",
  });
  expect(errorIn(reopenWindow(cell(45_993), cell(45_992), DAYS, ASOF)).message).toContain(
    "the end lies before the start",
  );
});

test.each([["2025-12-05"], ["45996"], [true], [0.5], [{ type: "Error" }]])(
  "a date of %j is refused with its place",
  (content) => {
    const { code, message } = errorIn(
      reopenWindow(column(45_992, content), column(null, null), DAYS, ASOF),
    );
    expect(code).toBe("#VALUE!");
    expect(message).toContain("Argument 1, row 2, column 1 ");
  },
);

test("ranges of two sizes are refused", () => {
  expect(errorIn(reopenWindow(resolved, cell(null), DAYS, ASOF)).message).toContain("5×1");
});

import { coverage } from "../../../src/functions/customers/coverage";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

const planned = column("East", "West", "South", "North");

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the share of the plan, of a column, a row or a cell", () => {
  expect(coverage(planned, column("west", " East ", "East"))).toBe(0.5);
  expect(coverage([["East", "West"]], cell("East"))).toBe(0.5);
  expect(coverage(cell(101), cell("101"))).toBe(1);
});

test.each(BLANKS)("a blank that arrives as %j is no entry", (blank) => {
  expect(coverage(column("East", blank, "West"), column(blank, "East"))).toBe(0.5);
  expect(coverage(planned, column(blank))).toBe(0);
  expect(shownError(coverage(column(blank), planned))).toEqual({
    code: "#N/A",
    message:
      "Argument 1 holds no entry yet. Fill in its cells, or point it at cells that are filled in.",
  });
});

test("an error in either list is refused with its place", () => {
  expect(shownError(coverage(column("East", {}), planned)).message).toContain("Argument 1, row 2");
  expect(shownError(coverage(planned, column("East", {}))).message).toContain("Argument 2, row 2");
});

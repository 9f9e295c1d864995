import { grade } from "../../../src/functions/scoring/grade";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const bounds = column(0, 60, 75, 85, 95);
const names = column("D", "C", "B", "A", "S");

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test.each([
  [0, "D"],
  [59.999, "D"],
  [60, "C"],
  [84.96, "B"],
  [85, "A"],
  [120, "S"],
])("%d is graded %s", (total, name) => {
  expect(grade(cell(total), bounds, names)).toBe(name);
});

test("from the highest bound to the lowest, in a row, and with numbers for names", () => {
  expect(grade(cell(85), [[95, 85, 60, 0]], [["S", "A", "B", "C"]])).toBe("A");
  expect(grade(cell(85), column(0, 80), column(2, 1))).toBe("1");
});

test.each(BLANKS)("no breach, as %j, forces nothing", (blank) => {
  expect(grade(cell(85), bounds, names, cell(blank))).toBe("A");
  expect(grade(cell(85), bounds, names, LEFT_OUT)).toBe("A");
});

test("a breach forces the lowest grade", () => {
  expect(grade(cell(99), bounds, names, column(0, 1))).toBe("D");
  expect(grade(cell(99), column(95, 0), column("S", "D"), cell(2))).toBe("D");
});

test.each(TELLING_BLANKS)("what arrives as %j has no grade, bound or name", (blank) => {
  expect(shownError(grade(cell(blank), bounds, names)).message).toContain(
    "Argument 1 holds no number yet",
  );
  expect(shownError(grade(cell(85), column(0, blank), column("B", "A"))).message).toContain(
    "Argument 2, row 2, column 1 is blank",
  );
  expect(shownError(grade(cell(85), column(0, 60), column("B", blank))).message).toContain(
    "Argument 3, row 2, column 1",
  );
});

test("a blank name that desktop Excel hands over as 0 is refused", () => {
  expect(shownError(grade(cell(85), column(0, 60), column("B", 0))).code).toBe("#VALUE!");
});

test("a total below all bounds, and bounds given twice, are refused", () => {
  expect(shownError(grade(cell(50), column(60, 80), column("C", "B")))).toEqual({
    code: "#N/A",
    message:
      "The total 50 lies below the lowest bound 60, so it has no grade. Give the lowest grade a bound of 0 or less.",
  });
  expect(shownError(grade(cell(50), column(60, 60), column("C", "B"))).message).toContain(
    "60 is followed by 60",
  );
});

test("wrong kinds and shapes are refused", () => {
  expect(shownError(grade(cell("85"), bounds, names)).code).toBe("#VALUE!");
  expect(shownError(grade(column(85, 90), bounds, names)).message).toContain("has 2 cells");
  expect(shownError(grade(cell(85), bounds, column("D", "C"))).message).toContain("5×1 cells");
  expect(shownError(grade(cell(85), bounds, names, cell(-1))).code).toBe("#VALUE!");
  expect(shownError(grade(cell(85), bounds, names, cell("yes"))).code).toBe("#VALUE!");
});

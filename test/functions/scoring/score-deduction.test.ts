import { scoreDeduction } from "../../../src/functions/scoring/score-deduction";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({
  formula: (each = [], full = [], floor = []) => scoreDeduction(cell(3), each, full, floor),
  numbers: [5, 100, 0],
  result: 85,
  optional: 2,
  positions: [2, 3, 4],
});

test("a cell or a range of events, added up", () => {
  expect(scoreDeduction(cell(0), cell(5))).toBe(100);
  expect(scoreDeduction(column(1, 2, 0), cell(10))).toBe(70);
});

test.each(BLANKS)("a blank among the events, as %j, does not count", (blank) => {
  expect(scoreDeduction(column(3, blank), cell(5))).toBe(85);
});

test.each(TELLING_BLANKS)("no event recorded, as %j, is no full score", (blank) => {
  expect(shownError(scoreDeduction(cell(blank), cell(5))).code).toBe("#N/A");
});

test("a full score that desktop Excel hands over as 0 is the usual 100", () => {
  expect(scoreDeduction(cell(3), cell(5), cell(0))).toBe(85);
});

test("another full score, and a floor", () => {
  expect(scoreDeduction(cell(1), cell(10), cell(60), cell(40))).toBe(50);
  expect(scoreDeduction(cell(9), cell(10), cell(60), cell(40))).toBe(40);
});

test("negative events, text, a cost that is none and a floor too high are refused", () => {
  expect(shownError(scoreDeduction(column(3, -1), cell(5))).message).toContain("row 2, column 1");
  expect(shownError(scoreDeduction(cell("3"), cell(5))).code).toBe("#VALUE!");
  expect(shownError(scoreDeduction(cell(3), cell(0)))).toEqual({
    code: "#VALUE!",
    message: "Each event costs 0 points. Enter a number above 0; the function subtracts it.",
  });
  expect(shownError(scoreDeduction(cell(3), cell(5), cell(60), cell(60))).message).toContain(
    "The floor of 60 must be lower than the cap of 60.",
  );
});

import { scoreRubric } from "../../../src/functions/scoring/score-rubric";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({
  formula: (level = []) => scoreRubric(level),
  numbers: [4],
  result: 80,
});

test("points of one's own, in a column or a row, from either end", () => {
  expect(scoreRubric(cell(2), column(100, 90, 75, 60, 0))).toBe(90);
  expect(scoreRubric(cell(3), [[0, 50, 100]])).toBe(100);
  expect(scoreRubric(cell(1), column(-10, 50, 100))).toBe(-10);
});

test.each([[LEFT_OUT], [""], [0], ["WHOLE"]])("half a level is none with %j", (grain) => {
  expect(shownError(scoreRubric(cell(3.5), LEFT_OUT, grain))).toEqual({
    code: "#VALUE!",
    message:
      'The rating is 3.5, but it must be a whole level from 1 to 5. Choose the level whose description fits; where half levels are agreed, give "half" as the last argument.',
  });
});

test("half levels where they are agreed", () => {
  expect(scoreRubric(cell(3.5), LEFT_OUT, "half")).toBe(70);
  expect(scoreRubric(cell(1.5), column(100, 90, 0), "half")).toBe(95);
  expect(shownError(scoreRubric(cell(3.2), LEFT_OUT, "half")).message).toContain("such as 3.5");
});

test.each(TELLING_BLANKS)("points that arrive as %j are refused", (blank) => {
  expect(shownError(scoreRubric(cell(2), column(20, blank, 60))).message).toContain(
    "row 2, column 1 is blank",
  );
});

test("a rating that desktop Excel hands over as 0 is no level", () => {
  expect(shownError(scoreRubric(cell(0))).message).toContain("The rating is 0");
});

test("points that turn, text and unknown options are refused", () => {
  expect(shownError(scoreRubric(cell(2), column(20, 60, 40))).message).toContain(
    "after 60 level 3 earns 40",
  );
  expect(shownError(scoreRubric(cell(2), column(20, "40", 60))).code).toBe("#VALUE!");
  expect(shownError(scoreRubric(cell(2), LEFT_OUT, "third")).message).toContain("whole, half");
});

import { scoreLinear } from "../../../src/functions/scoring/score-linear";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("a straight line from threshold to target, up and down", () => {
  expect(scoreLinear(cell(75), cell(50), cell(100))).toBe(50);
  expect(scoreLinear(cell(45), cell(60), cell(30))).toBe(50);
});

test("a negative actual", () => {
  expect(scoreLinear(cell(-75), cell(-100), cell(-50))).toBe(50);
});

test.each([
  [40, 0],
  [110, 100],
])("without cap and floor %d scores %d", (actual, points) => {
  expect(scoreLinear(cell(actual), cell(50), cell(100), LEFT_OUT, LEFT_OUT, LEFT_OUT)).toBe(points);
});

test.each(TELLING_BLANKS)("cap and floor that arrive as %j are 100 and 0", (blank) => {
  expect(scoreLinear(cell(40), cell(50), cell(100), "", cell(blank), cell(blank))).toBe(0);
  expect(scoreLinear(cell(110), cell(50), cell(100), 0, cell(blank), cell(blank))).toBe(100);
});

test("a blank cap that desktop Excel hands over as 0 is refused, not taken", () => {
  expect(shownError(scoreLinear(cell(75), cell(50), cell(100), null, cell(0))).message).toContain(
    "If the cell for the cap is blank",
  );
});

test("cap and floor", () => {
  expect(scoreLinear(cell(200), cell(50), cell(100), "up", cell(120))).toBe(120);
  expect(scoreLinear(cell(0), cell(50), cell(100), "up", cell(120), cell(-20))).toBe(-20);
});

test.each(TELLING_BLANKS)("an actual that arrives as %j has no score", (blank) => {
  expect(shownError(scoreLinear(cell(blank), cell(50), cell(100))).code).toBe("#N/A");
});

test("text and ranges are refused", () => {
  expect(shownError(scoreLinear(cell("75"), cell(50), cell(100))).code).toBe("#VALUE!");
  expect(shownError(scoreLinear(column(75, 80), cell(50), cell(100))).message).toContain(
    "Argument 1 has 2 cells",
  );
});

test("a threshold on the target, or on the wrong side of it, is refused", () => {
  expect(shownError(scoreLinear(cell(1), cell(50), cell(50))).message).toContain("are both 50");
  expect(shownError(scoreLinear(cell(1), cell(50), cell(100), "down"))).toEqual({
    code: "#VALUE!",
    message:
      "The direction is “down”, but the threshold 50 and the target 100 lie the other way round. Swap them, or change the direction.",
  });
});

test("a floor above the cap is refused", () => {
  const answer = scoreLinear(cell(1), cell(50), cell(100), null, cell(60), cell(80));
  expect(shownError(answer).message).toContain("The floor of 80 must be lower than the cap of 60.");
});

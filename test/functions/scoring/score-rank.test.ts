import { scoreRank } from "../../../src/functions/scoring/score-rank";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

const scores = column(90, 85, 85, 70);

keepsSingleCellsContract({
  formula: (score = []) => scoreRank(score, scores),
  numbers: [70],
  result: 4,
});

test.each([[LEFT_OUT], [""], [0], ["UP"]])("the highest score is first with %j", (direction) => {
  expect([90, 85, 70].map((score) => scoreRank(cell(score), scores, direction))).toEqual([1, 2, 4]);
});

test("the lowest score is first", () => {
  expect([90, 85, 70].map((score) => scoreRank(cell(score), scores, "down"))).toEqual([4, 2, 1]);
});

test("scores that differ by what binary arithmetic leaves behind share a rank", () => {
  const noisy = column(0.1 + 0.2, 0.3);
  expect([0.1 + 0.2, 0.3].map((score) => scoreRank(cell(score), noisy))).toEqual([1, 1]);
});

test.each(TELLING_BLANKS)("who has no score, as %j, takes no rank from others", (blank) => {
  expect(scoreRank(cell(70), column(90, blank, 70), "down")).toBe(1);
  expect(shownError(scoreRank(cell(70), column(blank, blank))).code).toBe("#N/A");
});

test("a single cell, text and an unknown direction", () => {
  expect(scoreRank(cell(70), cell(70))).toBe(1);
  expect(shownError(scoreRank(cell(70), column(70, "80"))).code).toBe("#VALUE!");
  expect(shownError(scoreRank(cell(70), scores, "best")).message).toContain("up, down");
});

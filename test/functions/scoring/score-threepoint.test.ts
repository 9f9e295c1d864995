import { scoreThreepoint } from "../../../src/functions/scoring/score-threepoint";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

const [threshold, target, stretch] = [cell(80), cell(90), cell(95)];
const score = (actual: number, direction?: unknown, points?: unknown[][]) =>
  scoreThreepoint(cell(actual), threshold, target, stretch, direction, points);

keepsSingleCellsContract({
  formula: (actual = [], low = [], wanted = [], best = [], floor = []) =>
    scoreThreepoint(actual, low, wanted, best, "down", LEFT_OUT, floor),
  numbers: [45, 60, 30, 20, 0],
  result: 80,
  optional: 1,
  positions: [1, 2, 3, 4, 7],
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" UP "]])("a direction of %j fits", (direction) => {
  expect(score(92.5, direction)).toBe(110);
});

test("points in a column or a row, and a floor for whoever misses the threshold", () => {
  expect(score(85, null, column(50, 80, 100))).toBe(65);
  expect(score(85, null, [[50, 80, 100]])).toBe(65);
  expect(scoreThreepoint(cell(79), threshold, target, stretch, null, LEFT_OUT, cell(40))).toBe(40);
});

test.each([
  [column(60, 100), "has 2 cells, but three are wanted"],
  [column(60, 100, 120, 130), "has 4 cells, but three are wanted"],
  [column(60, null, 120), "row 2, column 1 is blank"],
  [column(60, 0, 120), "60 is followed by 0"],
  [column(60, "100", 120), "looks like the number 100"],
])("points %j are refused", (points, sentence) => {
  expect(shownError(score(85, null, points)).message).toContain(sentence);
});

test("lines that cannot be are refused with their numbers", () => {
  expect(shownError(score(85, "down")).message).toContain("the threshold 80 and the target 90");
  expect(shownError(scoreThreepoint(cell(1), threshold, target, cell(90)))).toEqual({
    code: "#VALUE!",
    message:
      "The stretch 90 must lie beyond the target 90, on the other side from the threshold 80. Correct one of them.",
  });
  expect(shownError(score(85, "sideways")).message).toContain("up, down");
});

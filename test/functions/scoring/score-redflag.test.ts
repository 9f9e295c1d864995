import { scoreRedflag } from "../../../src/functions/scoring/score-redflag";
import { cell, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({
  formula: (actual = [], redFlag = [], goal = [], cap = [], floor = []) =>
    scoreRedflag(actual, redFlag, goal, "up", cap, floor),
  numbers: [77.5, 70, 85, 100, 0],
  result: 50,
  optional: 2,
  positions: [1, 2, 3, 5, 6],
});

test("a third at the red flag, two thirds at the goal, either way", () => {
  expect(scoreRedflag(cell(70), cell(70), cell(85))).toBeCloseTo(100 / 3, 12);
  expect(scoreRedflag(cell(85), cell(70), cell(85))).toBeCloseTo(200 / 3, 12);
  expect(scoreRedflag(cell(60), cell(60), cell(45), "down")).toBeCloseTo(100 / 3, 12);
  expect(scoreRedflag(cell(30), cell(60), cell(45), LEFT_OUT)).toBe(100);
});

test("cap and floor", () => {
  expect(scoreRedflag(cell(130), cell(70), cell(85), "up", cell(120))).toBe(120);
  expect(scoreRedflag(cell(1), cell(70), cell(85), "up", LEFT_OUT, cell(10))).toBe(10);
});

test("lines that cannot be are refused with their numbers", () => {
  expect(shownError(scoreRedflag(cell(1), cell(85), cell(85))).message).toContain("are both 85");
  expect(shownError(scoreRedflag(cell(1), cell(70), cell(85), "down"))).toEqual({
    code: "#VALUE!",
    message:
      "The direction is “down”, but the red flag 70 and the goal 85 lie the other way round. Swap them, or change the direction.",
  });
});

import { scoreRatio } from "../../../src/functions/scoring/score-ratio";
import { cell, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({
  formula: (actual = [], target = [], cap = [], floor = []) =>
    scoreRatio(actual, target, "up", cap, floor),
  numbers: [45, 50, 100, 0],
  result: 90,
  optional: 2,
  positions: [1, 2, 4, 5],
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" UP "]])(
  "a direction of %j is up",
  (direction) => {
    expect(scoreRatio(cell(60), cell(50), direction)).toBe(100);
  },
);

test("cap and floor", () => {
  expect(scoreRatio(cell(60), cell(50), null, cell(150))).toBe(120);
  expect(scoreRatio(cell(5), cell(50), null, LEFT_OUT, cell(20))).toBe(20);
});

test("where less is better it is refused", () => {
  expect(shownError(scoreRatio(cell(45), cell(50), "down"))).toEqual({
    code: "#VALUE!",
    message:
      "The ratio divides the actual 45 by the target 50: where less is better, that rewards the worse result. Use KPI.SCORE.LINEAR instead.",
  });
});

test.each([[0], [-50]])("a target of %d, a blank one on the desktop, is refused", (target) => {
  expect(shownError(scoreRatio(cell(45), cell(target))).message).toContain(`target is ${target}`);
});

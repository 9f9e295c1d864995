import { scorePassfail } from "../../../src/functions/scoring/score-passfail";
import { cell, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({ formula: scorePassfail, numbers: [95, 95], result: 100 });

test.each([[LEFT_OUT], [undefined], [""], [0], [" UP "]])(
  "a direction of %j is up",
  (direction) => {
    expect(scorePassfail(cell(94), cell(95), direction)).toBe(0);
    expect(scorePassfail(cell(96), cell(95), direction)).toBe(100);
  },
);

test("where less is better", () => {
  expect(scorePassfail(cell(3), cell(2), "down")).toBe(0);
  expect(scorePassfail(cell(2), cell(2), "down")).toBe(100);
});

test("an unknown direction is refused", () => {
  expect(shownError(scorePassfail(cell(1), cell(2), "level")).message).toContain("up, down");
});

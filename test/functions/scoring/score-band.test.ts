import { scoreBand } from "../../../src/functions/scoring/score-band";
import { cell } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({
  formula: scoreBand,
  numbers: [90, 75, 85, 10, 0],
  result: 50,
  optional: 1,
});

test("full inside, less on either side, 0 far outside", () => {
  const score = (actual: number) => scoreBand(cell(actual), cell(75), cell(85), cell(10));
  expect([60, 70, 75, 85, 87.5, 99].map(score)).toEqual([0, 50, 100, 100, 75, 0]);
});

test("a declared floor", () => {
  expect(scoreBand(cell(99), cell(75), cell(85), cell(10), cell(30))).toBe(30);
});

test("a band that cannot be is refused with its numbers", () => {
  expect(shownError(scoreBand(cell(80), cell(85), cell(75), cell(10)))).toEqual({
    code: "#VALUE!",
    message:
      "The lowest good value 85 must be below the highest 75. Swap them, or enter two different numbers.",
  });
  expect(shownError(scoreBand(cell(80), cell(75), cell(85), cell(0))).message).toContain(
    "The tolerance is 0.",
  );
  expect(shownError(scoreBand(cell(80), cell(75), cell(85), cell(5), cell(100))).code).toBe(
    "#VALUE!",
  );
});

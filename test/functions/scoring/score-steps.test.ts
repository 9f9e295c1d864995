import { scoreSteps } from "../../../src/functions/scoring/score-steps";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

const bounds = column(60, 80, 90);
const points = column(50, 80, 100);

keepsSingleCellsContract({
  formula: (actual = [], floor = []) => scoreSteps(actual, bounds, points, "up", "reach", floor),
  numbers: [85, 0],
  result: 80,
  optional: 1,
  positions: [1, 6],
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" UP "]])(
  "a direction of %j is up",
  (direction) => {
    expect(scoreSteps(cell(80), bounds, points, direction)).toBe(80);
  },
);

test("where less is better the bounds are upper ones", () => {
  expect(scoreSteps(cell(20), column(10, 20, 40), column(100, 80, 50), "down")).toBe(80);
  expect(scoreSteps(cell(41), column(10, 20, 40), column(100, 80, 50), "down")).toBe(0);
});

test.each([[LEFT_OUT], [""], [0], ["REACH"]])("on the bound, with the side %j", (side) => {
  expect(scoreSteps(cell(90), bounds, points, "up", side)).toBe(100);
  expect(scoreSteps(cell(90), bounds, points, "up", "exceed")).toBe(80);
});

test("a row and a single cell serve as well", () => {
  expect(scoreSteps(cell(85), [[60, 80, 90]], [[50, 80, 100]])).toBe(80);
  expect(scoreSteps(cell(85), cell(60), cell(70))).toBe(70);
  expect(scoreSteps(cell(5), cell(60), cell(70), null, null, cell(30))).toBe(30);
});

test.each(TELLING_BLANKS)("a cell of the table that arrives as %j is refused", (blank) => {
  expect(shownError(scoreSteps(cell(85), column(60, blank, 90), points))).toEqual({
    code: "#N/A",
    message:
      "Argument 2, row 2, column 1 is blank, but every cell here needs a number. Fill it in, or select fewer cells.",
  });
});

test("a blank bound that desktop Excel hands over as 0 is out of order", () => {
  expect(shownError(scoreSteps(cell(85), column(60, 80, 0), points)).message).toContain(
    "80 is followed by 0",
  );
});

test("tables that cannot be are refused", () => {
  const block = [
    [60, 80],
    [90, 95],
  ];
  expect(shownError(scoreSteps(cell(85), bounds, column(50, 80))).message).toContain("3×1 cells");
  expect(shownError(scoreSteps(cell(85), block, block)).message).toContain("2 rows and 2 columns");
  expect(shownError(scoreSteps(cell(85), LEFT_OUT as never, LEFT_OUT as never)).code).toBe("#N/A");
  expect(shownError(scoreSteps(cell(85), bounds, points, "down")).message).toContain(
    "after 50 points the bound 80 earns 80",
  );
  expect(shownError(scoreSteps(cell(85), bounds, column(50, "80", 100))).code).toBe("#VALUE!");
  expect(shownError(scoreSteps(cell(85), bounds, points, "up", "near")).message).toContain(
    "reach, exceed",
  );
});

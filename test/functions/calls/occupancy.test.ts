import { occupancy } from "../../../src/functions/calls/occupancy";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: occupancy, totals: [34, 6], result: 0.85 });

test("busy of busy and free", () => {
  expect(occupancy(cell(34), cell(6))).toBe(0.85);
});

test("agents are pooled", () => {
  expect(occupancy(column(16, 18), column(2, 4))).toBe(0.85);
});

test("never free is 1, never busy is 0", () => {
  expect(occupancy(cell(8), cell(0))).toBe(1);
  expect(occupancy(cell(0), cell(8))).toBe(0);
});

test("neither divides by 0", () => {
  expect(shownError(occupancy(cell(0), cell(0))).code).toBe("#DIV/0!");
});

import { growth } from "../../../src/functions/rates/growth";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: growth, totals: [120, 100], result: 0.2, amounts: [1, 2] });

test("growth and decline", () => {
  expect(growth(cell(120), cell(100))).toBe(0.2);
  expect(growth(cell(90), cell(100))).toBe(-0.1);
});

test("ranges are added up first", () => {
  expect(growth(column(40, 50), column(60, 40))).toBe(-0.1);
});

test("a profit that turns into a loss falls by more than all of it", () => {
  expect(growth(cell(-50), cell(100))).toBe(-1.5);
});

test.each([0, -100])("from %d there is no growth: #N/A with the reason", (previous) => {
  expect(shownError(growth(cell(50), cell(previous)))).toEqual({
    code: "#N/A",
    message: `The earlier value is ${previous}. From 0 or from a loss there is no percentage; show the difference of the two values instead.`,
  });
});

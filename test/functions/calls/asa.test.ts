import { asa } from "../../../src/functions/calls/asa";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: asa, totals: [18000, 900], result: 20 });

test("the mean wait of answered calls", () => {
  expect(asa(cell(18000), cell(900))).toBe(20);
});

test("days are pooled, not averaged", () => {
  expect(asa(column(7000, 11000), column(400, 500))).toBe(20);
  expect(asa(column(10, 900), column(1, 9))).toBe(91);
});

test("times of Excel stay times of Excel", () => {
  const second = 1 / 86_400;
  expect(asa(column(10 * second, 30 * second), cell(2))).toBeCloseTo(20 * second, 12);
});

test("no answered call divides by 0", () => {
  expect(shownError(asa(cell(5), cell(0))).code).toBe("#DIV/0!");
});

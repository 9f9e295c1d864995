import { occupancy } from "../../../src/functions/calls/occupancy";
import { utilization } from "../../../src/functions/calls/utilization";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: utilization, totals: [24, 40], result: 0.6 });

test("busy of all paid time", () => {
  expect(utilization(cell(24), cell(40))).toBe(0.6);
});

test("agents are pooled", () => {
  expect(utilization(column(11, 13), column(20, 20))).toBe(0.6);
});

test("is not occupancy: 24 hours busy, 6 free, 10 in training", () => {
  expect([utilization(cell(24), cell(40)), occupancy(cell(24), cell(6))]).toEqual([0.6, 0.8]);
});

test("more than was paid is refused", () => {
  expect(shownError(utilization(cell(41), cell(40))).message).toContain("The part is 41");
});

test("no paid time divides by 0", () => {
  expect(shownError(utilization(cell(0), cell(0))).code).toBe("#DIV/0!");
});

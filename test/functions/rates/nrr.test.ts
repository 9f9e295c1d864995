import { grr } from "../../../src/functions/rates/grr";
import { nrr } from "../../../src/functions/rates/nrr";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: nrr, totals: [1000, 60, 20, 130], result: 1.05 });

test("what the opening's customers pay now", () => {
  expect(nrr(cell(1000), cell(60), cell(20), cell(130))).toBeCloseTo(1.05, 12);
});

test("ranges are pooled", () => {
  expect(nrr(column(400, 600), column(24, 36), cell(0), cell(10))).toBeCloseTo(0.95, 12);
});

test("without expansion it is the gross retention", () => {
  expect(nrr(cell(1000), cell(60), cell(20), cell(0))).toBe(grr(cell(1000), cell(60), cell(20)));
});

test("more gone than there was is refused, although expansion outweighs it", () => {
  expect(shownError(nrr(cell(100), cell(101), cell(0), cell(500))).code).toBe("#VALUE!");
});

test("no revenue at the opening divides by 0", () => {
  expect(shownError(nrr(cell(0), cell(0), cell(0), cell(5))).code).toBe("#DIV/0!");
});

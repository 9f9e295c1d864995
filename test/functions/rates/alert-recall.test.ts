import { alertRecall } from "../../../src/functions/rates/alert-recall";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: alertRecall, totals: [30, 10], result: 0.75 });

test("of those who left, the share warned of", () => {
  expect(alertRecall(cell(30), cell(10))).toBe(0.75);
});

test("months are pooled", () => {
  expect(alertRecall(column(12, 18), column(4, 6))).toBe(0.75);
});

test("a warning that never comes has a recall of 0, however few customers leave", () => {
  expect(alertRecall(cell(0), cell(50))).toBe(0);
});

test("nobody who left divides by 0", () => {
  expect(shownError(alertRecall(cell(0), cell(0))).code).toBe("#DIV/0!");
});

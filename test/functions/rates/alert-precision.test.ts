import { alertPrecision } from "../../../src/functions/rates/alert-precision";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: alertPrecision, totals: [30, 20], result: 0.6 });

test("of those warned of, the share that left", () => {
  expect(alertPrecision(cell(30), cell(20))).toBe(0.6);
});

test("months are pooled", () => {
  expect(alertPrecision(column(12, 18), column(5, 15))).toBe(0.6);
});

test("only false alarms are a precision of 0", () => {
  expect(alertPrecision(cell(0), cell(20))).toBe(0);
});

test("no warning at all divides by 0", () => {
  expect(shownError(alertPrecision(cell(0), cell(0))).code).toBe("#DIV/0!");
});

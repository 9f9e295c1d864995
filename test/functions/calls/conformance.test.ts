import { conformance } from "../../../src/functions/calls/conformance";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: conformance, totals: [504, 480], result: 1.05 });

test("worked of scheduled, overtime included", () => {
  expect(conformance(cell(504), cell(480))).toBe(1.05);
  expect(conformance(cell(456), cell(480))).toBe(0.95);
});

test("agents are pooled", () => {
  expect(conformance(column(230, 226), column(240, 240))).toBe(0.95);
});

test("nothing scheduled divides by 0", () => {
  expect(shownError(conformance(cell(5), cell(0))).code).toBe("#DIV/0!");
});

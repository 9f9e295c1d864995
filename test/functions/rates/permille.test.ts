import { permille } from "../../../src/functions/rates/permille";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: permille, totals: [12, 8000], result: 1.5 });

test("complaints per thousand contacts", () => {
  expect(permille(cell(12), cell(8000))).toBe(1.5);
});

test("ranges are pooled, not averaged", () => {
  expect(permille(column(12, 8), column(400, 600))).toBe(20);
});

test("a limit of 2 % is one of 20 per mille", () => {
  expect(permille(cell(2), cell(100))).toBe(20);
});

test("more cases than the base has are no mistake", () => {
  expect(permille(cell(3), cell(2))).toBe(1500);
});

test("a base of 0 divides by 0", () => {
  expect(shownError(permille(cell(3), cell(0))).code).toBe("#DIV/0!");
});

test("a rate beyond the largest number is #NUM!", () => {
  expect(shownError(permille(cell(1e306), cell(1))).code).toBe("#NUM!");
});

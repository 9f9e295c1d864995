import { cei } from "../../../src/functions/money/cei";
import { collect } from "../../../src/functions/money/collect";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({
  formula: cei,
  totals: [400, 600, 280, 100],
  result: 0.8,
  amounts: [1, 2, 3, 4],
});

test("what came in of what could be collected", () => {
  expect(cei(cell(400), cell(600), cell(280), cell(100))).toBe(0.8);
});

test("customers are pooled", () => {
  expect(cei(column(100, 300), cell(600), column(180, 100), cell(100))).toBe(0.8);
});

test("where everything is due it is the collections rate", () => {
  const balances = [cell(400), cell(600), cell(280)] as const;
  expect(cei(...balances, cell(0))).toBe(collect(...balances));
});

test("more current than all receivables is refused", () => {
  expect(shownError(cei(cell(400), cell(600), cell(280), cell(281))).message).toContain(
    "The part is 281, more than its whole of 280.",
  );
});

test("nothing to collect divides by 0", () => {
  expect(shownError(cei(cell(0), cell(600), cell(600), cell(600))).code).toBe("#DIV/0!");
});

import { costper } from "../../../src/functions/service/costper";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({
  formula: costper,
  totals: [45000, 3000, 9000],
  result: 18,
  optional: [3],
  amounts: [1, 3],
});

test("cost by cases, with and without overhead", () => {
  expect(costper(cell(45000), cell(3000))).toBe(15);
  expect(costper(column(30000, 15000), column(1000, 2000), cell(9000))).toBe(18);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "an overhead of %j is none",
  (overhead) => {
    expect(costper(cell(45000), cell(3000), overhead)).toBe(15);
  },
);

test("no case divides by 0", () => {
  expect(shownError(costper(cell(45000), cell(0))).code).toBe("#DIV/0!");
});

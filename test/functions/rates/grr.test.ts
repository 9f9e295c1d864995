import { churnrev } from "../../../src/functions/rates/churnrev";
import { grr } from "../../../src/functions/rates/grr";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: grr, totals: [1000, 60, 20], result: 0.92, optional: [3] });

test("the share of the opening's revenue that is left", () => {
  expect(grr(cell(1000), cell(60), cell(20))).toBeCloseTo(0.92, 12);
});

test("ranges are pooled", () => {
  expect(grr(column(400, 600), column(24, 36))).toBe(0.94);
});

test("with the revenue churn of the same cohort it makes 1", () => {
  const cohort = [cell(1000), cell(60), cell(20)] as const;
  expect(Number(grr(...cohort)) + Number(churnrev(...cohort))).toBe(1);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "a contraction of %j is none",
  (contraction) => {
    expect(grr(cell(1000), cell(60), contraction)).toBe(0.94);
  },
);

test("more gone than there was is refused", () => {
  expect(shownError(grr(cell(100), cell(101))).code).toBe("#VALUE!");
});

test("no revenue at the opening divides by 0", () => {
  expect(shownError(grr(cell(0), cell(0))).code).toBe("#DIV/0!");
});

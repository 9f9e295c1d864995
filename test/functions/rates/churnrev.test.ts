import { churnrev } from "../../../src/functions/rates/churnrev";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: churnrev, totals: [1000, 60, 20], result: 0.08, optional: [3] });

test("the share of the opening's revenue that is gone", () => {
  expect(churnrev(cell(1000), cell(60), cell(20))).toBe(0.08);
});

test("ranges are pooled", () => {
  expect(churnrev(column(400, 600), column(24, 36))).toBe(0.06);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "a contraction of %j is none",
  (contraction) => {
    expect(churnrev(cell(1000), cell(60), contraction)).toBe(0.06);
  },
);

test("more gone than there was is refused", () => {
  expect(shownError(churnrev(cell(100), cell(90), cell(11))).message).toContain(
    "The part is 101, more than its whole of 100.",
  );
});

test("no revenue at the opening divides by 0", () => {
  expect(shownError(churnrev(cell(0), cell(0))).code).toBe("#DIV/0!");
});

import { abandon } from "../../../src/functions/calls/abandon";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: abandon, totals: [60, 1010, 10], result: 0.05, optional: [3] });

test("the share of all calls offered", () => {
  expect(abandon(cell(60), cell(1000))).toBe(0.06);
});

test("days are pooled", () => {
  expect(abandon(column(25, 35), column(480, 530), cell(10))).toBe(0.05);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "short calls of %j are none",
  (short) => {
    expect(abandon(cell(60), cell(1000), short)).toBe(0.06);
  },
);

test("a part of more than its whole is refused", () => {
  expect(shownError(abandon(cell(5), cell(100), cell(6))).message).toContain("The part is 6");
  expect(shownError(abandon(cell(101), cell(100))).message).toContain("The part is 101");
});

test("no call divides by 0", () => {
  expect(shownError(abandon(cell(0), cell(0))).code).toBe("#DIV/0!");
});

import { adherence } from "../../../src/functions/calls/adherence";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: adherence, totals: [432, 480, 30], result: 0.96, optional: [3] });

test("in time of scheduled time", () => {
  expect(adherence(cell(432), cell(480))).toBe(0.9);
});

test("agents are pooled", () => {
  expect(adherence(column(200, 232), column(240, 240), cell(30))).toBe(0.96);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "excused time of %j is none",
  (excused) => {
    expect(adherence(cell(432), cell(480), excused)).toBe(0.9);
  },
);

test("more than the schedule is refused, not cut: it is another measure", () => {
  expect(shownError(adherence(cell(481), cell(480))).message).toContain("The part is 481");
  expect(shownError(adherence(cell(460), cell(480), cell(30))).code).toBe("#VALUE!");
});

test("nothing scheduled divides by 0", () => {
  expect(shownError(adherence(cell(0), cell(0))).code).toBe("#DIV/0!");
});

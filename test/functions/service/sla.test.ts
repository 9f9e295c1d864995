import { sla } from "../../../src/functions/service/sla";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: sla, totals: [90, 95, 5], result: 0.9, optional: [3] });

test("met of closed and overdue", () => {
  expect(sla(cell(90), cell(96))).toBe(0.9375);
  expect(sla(column(40, 50), column(42, 53), cell(5))).toBe(0.9);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "overdue tickets of %j are none",
  (overdue) => {
    expect(sla(cell(90), cell(96), overdue)).toBe(0.9375);
  },
);

test("more met than closed is refused", () => {
  expect(shownError(sla(cell(11), cell(10), cell(5))).message).toContain("The part is 11");
});

test("no ticket divides by 0", () => {
  expect(shownError(sla(cell(0), cell(0))).code).toBe("#DIV/0!");
});

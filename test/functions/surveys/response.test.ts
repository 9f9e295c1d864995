import { response } from "../../../src/functions/surveys/response";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: response, totals: [300, 1000, 40], result: 0.3125, optional: [3] });

test("answers by delivered invitations", () => {
  expect(response(cell(300), cell(1000))).toBe(0.3);
  expect(response(column(120, 180), column(500, 500), cell(40))).toBe(0.3125);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "undelivered invitations of %j are none",
  (undelivered) => {
    expect(response(cell(300), cell(1000), undelivered)).toBe(0.3);
  },
);

test("more answers than delivered invitations are refused", () => {
  expect(shownError(response(cell(961), cell(1000), cell(40))).message).toContain(
    "The part is 961, more than its whole of 960.",
  );
});

test("no invitation divides by 0", () => {
  expect(shownError(response(cell(0), cell(5), cell(5))).code).toBe("#DIV/0!");
});

import { share } from "../../../src/functions/rates/share";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: share, totals: [45, 60, 10], result: 0.9, optional: [3] });

test("the share of all cases", () => {
  expect(share(cell(45), cell(60))).toBe(0.75);
});

test("ranges are pooled, not averaged", () => {
  expect(share(column(9, 11), column(10, 90))).toBe(0.2);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "without excluded cases, %j, it is the share of all",
  (excluded) => {
    expect(share(cell(45), cell(60), excluded)).toBe(0.75);
  },
);

test("the errors of a questionnaire: 3 of 300 records are 1 %", () => {
  expect(share(cell(3), cell(300))).toBe(0.01);
});

test("no case divides by 0, also when all are excluded", () => {
  expect(shownError(share(cell(0), cell(0))).code).toBe("#DIV/0!");
  expect(shownError(share(cell(0), cell(5), cell(5))).code).toBe("#DIV/0!");
});

test("a part of more than its whole is refused with both", () => {
  expect(shownError(share(cell(61), cell(60)))).toEqual({
    code: "#VALUE!",
    message:
      "The part is 61, more than its whole of 60. Check that both count the same cases of the same period, and that the arguments are not swapped.",
  });
  expect(shownError(share(cell(1), cell(60), cell(61))).message).toContain("The part is 61");
});

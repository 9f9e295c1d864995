import { intervalRate } from "../../../src/functions/surveys/interval-rate";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: intervalRate, totals: [80, 100], result: 0.0784 });

test("half the width, by the textbook and by Wilson", () => {
  expect(intervalRate(cell(80), cell(100))).toBeCloseTo(0.0784, 12);
  expect(intervalRate(cell(30), cell(30), "wilson")).toBeCloseTo(0.056758545695239006, 12);
});

test("ranges are pooled", () => {
  expect(intervalRate(column(30, 50), column(40, 60))).toBeCloseTo(0.0784, 12);
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" Normal "]])(
  "a method of %j is the textbook's",
  (method) => {
    expect(intervalRate(cell(80), cell(100), method)).toBeCloseTo(0.0784, 12);
  },
);

test("where all are alike the textbook formula is #N/A and names the other one", () => {
  expect(shownError(intervalRate(cell(30), cell(30)))).toEqual({
    code: "#N/A",
    message:
      'The answers are all alike (30 of them), so this formula would claim certainty. Gather more answers; for a share there is the method "wilson".',
  });
});

test("an unknown method is refused", () => {
  expect(shownError(intervalRate(cell(8), cell(10), "exact")).message).toContain("normal, wilson");
});

test("a part of more than its whole is refused, no case divides by 0", () => {
  expect(shownError(intervalRate(cell(11), cell(10))).code).toBe("#VALUE!");
  expect(shownError(intervalRate(cell(0), cell(0))).code).toBe("#DIV/0!");
});

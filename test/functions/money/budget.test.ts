import { budget } from "../../../src/functions/money/budget";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: budget, totals: [95, 100], result: 0.95, amounts: [1, 2] });

test("the rate", () => {
  expect(budget(cell(95), cell(100))).toBe(0.95);
  expect(budget(column(60, 35), cell(100), "rate")).toBe(0.95);
});

test("how well it keeps to the usual band", () => {
  expect(budget(cell(95), cell(100), "attainment")).toBe(1);
  expect(budget(cell(110), cell(100), "attainment")).toBeCloseTo(0.9, 12);
  expect(budget(cell(72), cell(100), "attainment")).toBeCloseTo(0.8, 12);
});

test("a band of one's own", () => {
  expect(budget(cell(84), cell(100), "attainment", cell(0.8), cell(1.05))).toBe(1);
  expect(budget(cell(84), cell(100), "attainment", cell(0.84))).toBe(1);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "ends that arrive as %j are those of the usual band",
  (end) => {
    expect(budget(cell(72), cell(100), "attainment", end, end)).toBeCloseTo(0.8, 12);
  },
);

test.each([[LEFT_OUT], [undefined], [""], [0], [" Rate "]])(
  "a result of %j is the rate",
  (result) => {
    expect(budget(cell(72), cell(100), result)).toBe(0.72);
  },
);

test("an unknown result and a band without room are refused", () => {
  expect(shownError(budget(cell(1), cell(1), "score")).message).toContain("rate, attainment");
  expect(shownError(budget(cell(1), cell(1), "attainment", cell(1.2))).message).toBe(
    "The band goes from 1.2 to 1. Its lower end must be above 0 and not above its upper end.",
  );
});

test("a budget of 0 divides by 0, a negative one is refused", () => {
  expect(shownError(budget(cell(1), cell(0))).code).toBe("#DIV/0!");
  expect(shownError(budget(cell(1), cell(-5))).message).toContain("Argument 2 adds up to -5");
});

import { turnover } from "../../../src/functions/rates/turnover";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: turnover, totals: [6, 58, 62], result: 0.1 });

test("the three bases", () => {
  const team = [cell(10), cell(40), cell(60)] as const;
  expect(turnover(...team, "mean")).toBe(0.2);
  expect(turnover(...team, "opening")).toBe(0.25);
  expect(turnover(...team, "total")).toBeCloseTo(1 / 7, 12);
});

test("teams are pooled", () => {
  expect(turnover(column(4, 2), column(30, 20), column(31, 23), "total")).toBe(0.1);
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" MEAN "]])("a base of %j is the mean", (base) => {
  expect(turnover(cell(6), cell(58), cell(62), base)).toBe(0.1);
});

test("an unknown base is refused with the allowed ones", () => {
  expect(shownError(turnover(cell(6), cell(58), cell(62), "average"))).toEqual({
    code: "#VALUE!",
    message: "Argument 4 is “average”. It can be one of: mean, opening, total.",
  });
});

test("nobody at all divides by 0", () => {
  expect(shownError(turnover(cell(0), cell(0), cell(0))).code).toBe("#DIV/0!");
});

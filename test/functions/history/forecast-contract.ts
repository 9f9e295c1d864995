import { cell, column } from "../column";
import { errorIn, keepsRangeContract } from "./range-contract";

type ForecastError = (actual: unknown[][], forecast: unknown[][]) => number | CustomFunctions.Error;

/** Tests what every share of forecast error keeps to; they differ in how a period of 0 is refused. */
export function keepsForecastContract(formula: ForecastError, errorOfZero: string): void {
  keepsRangeContract({
    formula: (actual = [], forecast = []) => {
      const answer = formula(actual, forecast);
      return typeof answer === "number" ? Number(answer.toFixed(12)) : answer;
    },
    ranges: [
      [100, 200, 100],
      [110, 180, 90],
    ],
    result: 0.1,
  });

  test("a single period, and one that desktop Excel passes as 0", () => {
    expect(formula(cell(100), cell(100))).toBe(0);
    expect(errorIn(formula(cell(0), cell(5))).code).toBe(errorOfZero);
  });

  test("a missing forecast and negative numbers are refused with their place", () => {
    expect(errorIn(formula(column(100, 200), column(110, null)))).toEqual({
      code: "#VALUE!",
      message:
        "Argument 2, row 2, column 1 is blank, although its row has entries in the other columns. Fill it in, or clear the row.",
    });
    expect(errorIn(formula(column(100, -5), column(110, 5))).message).toContain(
      "Argument 1, row 2, column 1 is -5.",
    );
  });
}

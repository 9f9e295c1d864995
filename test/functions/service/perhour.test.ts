import { perhour } from "../../../src/functions/service/perhour";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsTotalsContract } from "../totals-contract";

keepsTotalsContract({ formula: perhour, totals: [96, 8], result: 12 });

test.each([
  [8, "hours"],
  [480, "minutes"],
  [28_800, "seconds"],
  [8 / 24, "days"],
])("%d %s", (time, unit) => {
  expect(perhour(cell(96), cell(time), unit)).toBeCloseTo(12, 12);
});

test("days are pooled", () => {
  expect(perhour(column(40, 50), column(210, 240), "minutes")).toBe(12);
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" HOURS "]])("a unit of %j is hours", (unit) => {
  expect(perhour(cell(96), cell(8), unit)).toBe(12);
});

test("an unknown unit is refused with the allowed ones", () => {
  expect(shownError(perhour(cell(96), cell(8), "weeks")).message).toBe(
    "Argument 3 is “weeks”. It can be one of: seconds, minutes, hours, days.",
  );
});

test("no time divides by 0", () => {
  expect(shownError(perhour(cell(96), cell(0))).code).toBe("#DIV/0!");
});

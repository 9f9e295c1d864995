import { clv } from "../../../src/functions/money/clv";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const customer = [cell(100), cell(0.8), cell(0.2)] as const;

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("the value of a customer", () => {
  expect(clv(...customer)).toBeCloseTo(200, 12);
  expect(clv(...customer, cell(50))).toBeCloseTo(150, 12);
});

test("a loss is a negative value", () => {
  expect(clv(cell(-100), cell(0.8), cell(0.2))).toBeCloseTo(-200, 12);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)]])(
  "a cost of %j is none",
  (cost) => {
    expect(clv(...customer, cost)).toBeCloseTo(200, 12);
  },
);

test.each(TELLING_BLANKS)("an argument that arrives as %j is #N/A", (blank) => {
  expect(shownError(clv(cell(blank), cell(0.8), cell(0.2))).code).toBe("#N/A");
  expect(shownError(clv(cell(100), cell(blank), cell(0.2))).code).toBe("#N/A");
  expect(shownError(clv(cell(100), cell(0.8), cell(blank))).code).toBe("#N/A");
});

test("a blank discount that desktop Excel hands over as 0 is a discount of 0", () => {
  expect(clv(cell(100), cell(0.8), cell(0))).toBeCloseTo(400, 12);
});

test("text and ranges are refused", () => {
  expect(shownError(clv(cell(100), cell("80%"), cell(0.2))).message).toContain("number 0.8");
  expect(shownError(clv(column(100, 90), cell(0.8), cell(0.2))).message).toContain("2 cells");
});

test("a retention of 80 is told to be 0.8, and a negative discount refused", () => {
  expect(shownError(clv(cell(100), cell(80), cell(0.2))).message).toBe(
    "The retention is 80. It must be from 0 to below 1; 80% is 0.8.",
  );
  expect(shownError(clv(cell(100), cell(0.8), cell(-0.1))).message).toBe(
    "The discount is -0.1. It must not be negative; 10% is 0.1.",
  );
});

test("a value beyond the largest number is #NUM!", () => {
  expect(shownError(clv(cell(1e308), cell(0.99), cell(0))).code).toBe("#NUM!");
});

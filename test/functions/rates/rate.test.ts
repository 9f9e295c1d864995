import fc from "fast-check";
import { rate } from "../../../src/functions/rates/rate";
import { RUNS } from "../../domain/arbitraries";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column } from "../column";
import { shownError } from "../custom-functions";

test("a quotient, whatever the signs and although it exceeds 1", () => {
  expect(rate(cell(45), cell(300))).toBe(0.15);
  expect(rate(cell(-3), cell(2))).toBe(-1.5);
});

test("ranges are pooled, also of different sizes", () => {
  expect(rate(column(9, 11), column(10, 90))).toBe(0.2);
  expect(rate(column(9, 11), cell(100))).toBe(0.2);
});

test.each(BLANKS)("a blank that arrives as %j changes nothing", (blank) => {
  expect(rate(column(9, blank, 11), column(10, blank, 90))).toBe(0.2);
});

test.each(TELLING_BLANKS)("nothing but blanks that arrive as %j is #N/A", (blank) => {
  expect(shownError(rate(cell(blank), cell(5))).code).toBe("#N/A");
});

test("text is refused", () => {
  expect(shownError(rate(cell(1), cell("100"))).code).toBe("#VALUE!");
});

test("denominators that add up to 0 divide by 0", () => {
  expect(shownError(rate(cell(1), column(5, -5))).code).toBe("#DIV/0!");
});

test("a quotient or a sum beyond the largest number is #NUM!", () => {
  expect(shownError(rate(cell(1e308), cell(1e-308))).code).toBe("#NUM!");
  expect(shownError(rate(cell(1), column(1e308, 1e308))).code).toBe("#NUM!");
});

test("whatever the numbers, the answer is a finite number or an error", () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, numbers, (above, below) => {
      const answer = rate(column(...above), column(...below));
      if (typeof answer !== "number") expect(shownError(answer).code).toMatch(/^#(NUM|DIV\/0)!$/);
      else expect(answer).toBe(Number.isFinite(answer) ? answer : "finite");
    }),
    RUNS,
  );
});

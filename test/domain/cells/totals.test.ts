import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import {
  amountMean,
  amountTotal,
  amountTotalOrNone,
  baseTotal,
  countTotal,
  countTotalIfGiven,
  countTotalOrNone,
} from "../../../src/domain/cells/totals";
import { amount, blank, RUNS } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const leftOut = given(3, "extra", null);
const noNumbers = {
  kind: "not-available",
  reason: "no-numbers",
  details: { position: 1, argument: "data" },
};

test("amounts may be negative", () => {
  expect(amountTotal(column(5, -7, 0.5))).toBe(-1.5);
});

test("a base may hold negative amounts, but not be negative", () => {
  expect(baseTotal(column(5, -5))).toBe(0);
  expect(refusalOf(() => baseTotal(column(5, -7)))).toEqual({
    kind: "wrong-value",
    reason: "total-negative",
    details: { position: 1, argument: "data", total: -2 },
  });
});

test("the mean passes over blanks, but not over the 0 of desktop Excel", () => {
  expect(amountMean(column(4, null, -2, ""))).toBe(1);
  expect(amountMean(column(4, 0, -2, 0))).toBe(0.5);
  expect(refusalOf(() => amountMean(column(null)))).toEqual(noNumbers);
});

test("amounts that may be none are 0 when left out or blank", () => {
  expect(amountTotalOrNone(leftOut)).toBe(0);
  expect(amountTotalOrNone(column(null, ""))).toBe(0);
  expect(amountTotalOrNone(column(2, -3))).toBe(-1);
  expect(refusalOf(() => amountTotalOrNone(column("x"))).reason).toBe("text-is-no-number");
});

test("counts may not", () => {
  expect(refusalOf(() => countTotal(column(5, -7)))).toEqual({
    kind: "wrong-value",
    reason: "negative-count",
    details: { position: 1, argument: "data", row: 2, column: 1, value: -7 },
  });
});

test("one cell and a range of rows and columns", () => {
  expect(countTotal(column(3))).toBe(3);
  expect(
    countTotal(
      given(1, "data", [
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toBe(10);
});

test.each([[null], [undefined], [""]])("a range of nothing but %j has no total", (cell) => {
  expect(refusalOf(() => amountTotal(column(cell, cell)))).toEqual(noNumbers);
  expect(refusalOf(() => countTotal(column(cell, cell)))).toEqual(noNumbers);
});

test("a blank that desktop Excel hands over as 0 adds nothing", () => {
  expect(countTotal(column(4, 0, 3))).toBe(countTotal(column(4, null, 3)));
});

test("counts that may be none are 0 when left out or blank", () => {
  expect(countTotalOrNone(leftOut)).toBe(0);
  expect(countTotalOrNone(column(null, ""))).toBe(0);
  expect(countTotalOrNone(column(2, 3))).toBe(5);
  expect(refusalOf(() => countTotalOrNone(column(-1))).reason).toBe("negative-count");
});

test("counts that may be left out must otherwise be there", () => {
  expect(countTotalIfGiven(leftOut)).toBeUndefined();
  expect(countTotalIfGiven(column(2, 3))).toBe(5);
  expect(refusalOf(() => countTotalIfGiven(column(null)))).toEqual(noNumbers);
});

test("a sum beyond the largest number is refused", () => {
  expect(refusalOf(() => amountTotal(column(1e308, 1e308)))).toEqual({
    kind: "wrong-number",
    reason: "result-too-large",
    details: {},
  });
});

test("blanks between the numbers change nothing", () => {
  const numbers = fc.array(amount, { minLength: 1 });
  fc.assert(
    fc.property(numbers, blank, (values, gap) => {
      const spaced = values.flatMap((value) => [gap, value]);
      return amountTotal(column(...spaced)) === amountTotal(column(...values));
    }),
    RUNS,
  );
});

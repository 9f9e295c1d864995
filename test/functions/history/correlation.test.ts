import { correlation } from "../../../src/functions/history/correlation";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsRangeContract } from "./range-contract";

const values = column(1, 2, 3, 5);
const others = column(2, 4, 6, 10);

keepsRangeContract({
  formula: (one = [], other = []) => correlation(one, other),
  ranges: [
    [1, 2, 3, 5],
    [-2, -4, -6, -10],
  ],
  result: -1,
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" R "]])(
  "r is meant where %j arrives",
  (result) => {
    expect(correlation(values, others, result)).toBe(1);
  },
);

test("the number of pairs and p stand beside r", () => {
  expect(correlation(values, others, "n")).toBe(4);
  expect(correlation(values, others, "p")).toBe(0);
  expect(errorIn(correlation(values, others, "r2")).message).toBe(
    "Argument 3 is “r2”. It can be one of: r, n, p.",
  );
});

test("a pair with a blank is left out; one that arrives as 0 is a pair", () => {
  expect(correlation(column(1, 2, 3, ""), column(1, 2, 3, 9), "n")).toBe(3);
  expect(correlation(column(1, 2, 3, 0), column(1, 2, 3, 9), "n")).toBe(4);
});

test("too few pairs and what does not vary are #N/A", () => {
  expect(errorIn(correlation(cell(1), cell(2)))).toEqual({
    code: "#N/A",
    message: "At least 3 values are needed; found: 1.",
  });
  expect(errorIn(correlation(column(4, 4, 4), column(1, 2, 3)))).toEqual({
    code: "#N/A",
    message: "The numbers of argument 1 are all alike. What does not vary moves with nothing.",
  });
});

import { prorate } from "../../../src/functions/scoring/prorate";
import { BLANKS, TELLING_BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";
import { keepsSingleCellsContract } from "../single-cells-contract";

keepsSingleCellsContract({
  formula: (target = [], days = [], least = []) =>
    prorate(target, cell(15), days, "sum", "up", least),
  numbers: [200, 20, 0.5],
  result: 150,
  optional: 1,
  positions: [1, 3, 6],
});

test.each([[LEFT_OUT], [undefined], [""], [0], [" UP "]])(
  "a direction of %j is up",
  (direction) => {
    expect(prorate(cell(200), cell(15), cell(20), "SUM", direction)).toBe(150);
  },
);

test.each(BLANKS)("days worked in a range, one blank as %j", (blank) => {
  expect(prorate(cell(200), column(5, blank, 10), cell(20), "sum")).toBe(150);
});

test.each(TELLING_BLANKS)("days worked that arrive as %j are missing", (blank) => {
  expect(shownError(prorate(cell(200), cell(blank), cell(20), "sum")).code).toBe("#N/A");
});

test("half of the period is enough, less is not, unless another share is agreed", () => {
  expect(prorate(cell(200), cell(10), cell(20), "sum")).toBe(100);
  expect(shownError(prorate(cell(200), cell(9), cell(20), "sum"))).toEqual({
    code: "#N/A",
    message:
      "Insufficient period: 9 of 20 days were worked, a share below 0.5. Do not score it, or agree on another least share.",
  });
  expect(prorate(cell(200), cell(9), cell(20), "sum", null, cell(0.25))).toBe(90);
});

test.each([
  ["rate", "up", "rate"],
  ["mean", "up", "mean"],
  ["sum", "down", "down"],
])("a %s that should go %s is refused", (kind, direction, named) => {
  const { code, message } = shownError(prorate(cell(1), cell(15), cell(20), kind, direction));
  expect([code, message.includes(`the kind “${named}”`)]).toEqual(["#VALUE!", true]);
});

test.each([[LEFT_OUT], [""], ["count"]])("the kind must be said, not %j", (kind) => {
  expect(shownError(prorate(cell(1), cell(15), cell(20), kind)).message).toContain(
    "rate, mean, sum",
  );
});

test("days that cannot be are refused", () => {
  expect(shownError(prorate(cell(1), cell(21), cell(20), "sum")).code).toBe("#VALUE!");
  expect(shownError(prorate(cell(1), cell(0), cell(0), "sum")).message).toContain("above 0");
  expect(shownError(prorate(cell(1), column(15, -1), cell(20), "sum")).code).toBe("#VALUE!");
  expect(shownError(prorate(cell(1), cell(15), cell(20), "sum", null, cell(50))).code).toBe(
    "#VALUE!",
  );
});

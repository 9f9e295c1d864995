import { given } from "../../../src/domain/cells/argument";
import { demandLine, numbersInLine } from "../../../src/domain/cells/numbers-in-line";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("a column, a row and a single cell", () => {
  expect(numbersInLine(column(3, 0, 1))).toEqual([3, 0, 1]);
  expect(numbersInLine(given(1, "data", [[3, 0, 1]]))).toEqual([3, 0, 1]);
  expect(numbersInLine(column(5))).toEqual([5]);
});

test.each([[null], [""]])("a cell that holds %j is named", (blank) => {
  expect(refusalOf(() => numbersInLine(column(3, blank)))).toEqual({
    kind: "not-available",
    reason: "number-missing",
    details: { position: 1, argument: "data", row: 2, column: 1 },
  });
});

test("a block is refused with its size, and so is nothing at all", () => {
  const block = given(2, "data", [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(refusalOf(() => numbersInLine(block))).toEqual({
    kind: "wrong-value",
    reason: "line-wanted",
    details: { position: 2, argument: "data", rows: 2, columns: 3 },
  });
  expect(
    refusalOf(() => {
      demandLine(given(1, "data", null));
    }).reason,
  ).toBe("no-numbers");
});

test("text is refused", () => {
  expect(refusalOf(() => numbersInLine(column(3, "4"))).reason).toBe("text-looks-like-number");
});

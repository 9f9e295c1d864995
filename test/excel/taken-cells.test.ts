import { firstTaken } from "../../src/excel/taken-cells";

const at = (values: unknown[][], formulas = values) => ({
  rowIndex: 4,
  columnIndex: 2,
  values,
  formulas,
});

test("empty cells are free", () => {
  expect(firstTaken(at([["", ""]]))).toBeNull();
});

test("the first cell that holds something is named, row by row", () => {
  expect(
    firstTaken(
      at([
        ["", ""],
        ["", 0],
        ["x", ""],
      ]),
    ),
  ).toBe("D6");
});

test("a formula that shows nothing takes its cell", () => {
  expect(firstTaken(at([[""]], [['=""']]))).toBe("C5");
});

test("a spilled value takes its cell although it has no formula", () => {
  expect(firstTaken(at([["", 7]], [["", ""]]))).toBe("D5");
});

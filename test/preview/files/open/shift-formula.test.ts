import { shiftFormula } from "../../../../src/preview/files/open/shift-formula";

const at = (row: number, column: number) => ({ row, column });

test.each([
  ["=A1+$A1+A$1+$A$1", "=B2+$A2+B$1+$A$1"],
  ["=SUM(A1:B2)*'第 1 张'!C3", "=SUM(B2:C3)*'第 1 张'!D4"],
  ["=SUM(A:A)+SUM($A:B)+SUM(2:2)+SUM($2:3)", "=SUM(B:B)+SUM($A:C)+SUM(3:3)+SUM($2:4)"],
  ['="A1"&LOG10(A1)&Card[A1]&A1_rate', '="A1"&LOG10(B2)&Card[A1]&A1_rate'],
])("%s one cell further is %s", (formula, moved) => {
  expect(shiftFormula(formula, at(0, 0), at(1, 1))).toBe(moved);
});

test("what leaves the sheet is no reference any more", () => {
  expect(shiftFormula("=B2+A1:B2", at(5, 5), at(4, 4))).toBe("=A1+#REF!");
});

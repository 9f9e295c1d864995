import { cellAddress } from "../../../src/domain/cells/cell-address";

test.each([
  [0, 0, "A1"],
  [4, 25, "Z5"],
  [4, 26, "AA5"],
  [0, 701, "ZZ1"],
  [0, 702, "AAA1"],
  [1048575, 16383, "XFD1048576"],
])("row %d, column %d is %s", (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

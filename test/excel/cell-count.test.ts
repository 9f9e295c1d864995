import { cellCount } from "../../src/excel/cell-count";

test.each([
  ["B7", 1],
  ["A1:B9", 18],
  ["$A$1:$C$2", 6],
  ["C9:A1", 27],
  ["A:A", 1_048_576],
  ["A:B", 2_097_152],
  ["3:4", 32_768],
])("%s has %i cells", (address, cells) => {
  expect(cellCount(address)).toBe(cells);
});

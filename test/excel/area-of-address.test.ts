import fc from "fast-check";
import { areaAddress } from "../../src/excel/area-address";
import { areaOfAddress } from "../../src/excel/area-of-address";

test.each([
  ["B7", { row: 6, column: 1, rows: 1, columns: 1 }],
  ["$A$1:$C$2", { row: 0, column: 0, rows: 2, columns: 3 }],
  ["C9:A1", { row: 0, column: 0, rows: 9, columns: 3 }],
  ["B:C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["3:4", { row: 2, column: 0, rows: 2, columns: 16_384 }],
])("%s", (address, area) => {
  expect(areaOfAddress(address)).toEqual(area);
});

test("reads what areaAddress writes", () => {
  const area = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40_000 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(area, (cells) => {
      expect(areaOfAddress(areaAddress(cells))).toEqual(cells);
    }),
    { numRuns: 1_000 },
  );
});

import { readBalanceRanges } from "../../src/sheets/read-balance-ranges";

test("a foreign table has no limits of its own", () => {
  expect(readBalanceRanges({ below: [["", 0.3]], firstRow: 9, scoringRow: null })).toEqual([]);
});

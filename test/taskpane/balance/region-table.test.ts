import { isBesideTable } from "../../../src/taskpane/balance/region-table";
import { BALANCED, tableOf } from "../support/tables";

const foreign = tableOf(BALANCED);
const ours = { ...foreign, scoringRow: 14 };

test.each([
  ["A5", false],
  ["D10", false],
  ["D11", true],
  ["A4", true],
  ["E7", true],
  ["D7:F7", false],
  ["7:7", false],
])("%s lies beside the table A5:D10: %s", (address, beside) => {
  expect(isBesideTable(address, foreign)).toBe(beside);
});

test.each([
  ["D2", false],
  ["B40", false],
  ["B60", true],
  ["F20", true],
])("%s lies beside a card of ours, blocks included: %s", (address, beside) => {
  expect(isBesideTable(address, ours)).toBe(beside);
});

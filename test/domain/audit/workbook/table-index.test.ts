import { TableIndex } from "../../../../src/domain/audit/workbook/table-index";
import { workbookOf } from "../audited";
import { MadeSheet } from "../made-sheet";

const sheet = new MadeSheet("S");
for (const [name, row, column] of [
  ["Lower", 20, 0],
  ["Left", 5, 0],
  ["Right", 5, 6],
] as const) {
  const area = { row, column, rows: 4, columns: 3 };
  sheet.tables.push({ name, area, headings: ["a", "b", "c"], totals: false, filtered: false });
}
const index = new TableIndex(workbookOf([sheet.snapshot()]));

test.each([
  [0, 0, undefined],
  [6, 1, "Left"],
  [6, 7, "Right"],
  [21, 1, "Lower"],
  [25, 0, "Lower"],
])("row %d, column %d belongs to %s", (row, column, name) => {
  expect(index.nearest(0, row, column)?.name).toBe(name);
});

test("names are found in any case", () => {
  expect(index.named("RIGHT")?.table.name).toBe("Right");
  expect(index.named("Nobody")).toBeUndefined();
});

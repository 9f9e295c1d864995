import { readRegionInView } from "../../src/excel/read-region";
import { resetExcel } from "../support/excel/excel";
import { onSheet, write } from "../support/excel/in-excel";
import { tapTheWire } from "./wire-tap";

const CELLS = [
  ["Category", "Indicator", "Weight"],
  ["Outcome", "CSAT", 0.6],
  ["", "NPS", 0.4],
];

beforeEach(async () => {
  await resetExcel();
  await write("B3:D5", CELLS);
  await write("H20", [["far away"]]);
});

const select = (address: string) =>
  onSheet((sheet) => {
    sheet.getRange(address).select();
  });

test("the cells around the active one are read in two syncs, with what is merged", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B4:B5").merge(false);
  });
  await select("C4");
  const wire = tapTheWire();
  const region = await readRegionInView();
  wire.close();
  expect(wire.sent).toHaveLength(2);
  expect(region).toEqual({
    ...{ sheetName: "Sheet1", row: 2, column: 1, values: CELLS, rowsHidden: false },
    merged: [{ row: 1, column: 0, rows: 2, columns: 1 }],
  });
});

test("a filtered range says that rows are hidden", async () => {
  await onSheet((sheet) => {
    sheet.getRange("5:5").rowHidden = true;
  });
  await select("B3");
  expect(await readRegionInView()).toMatchObject({ rowsHidden: true, merged: [] });
});

test("an empty or a lone cell is no range, and what touches a table is the table's", async () => {
  await select("A10");
  expect(await readRegionInView()).toBeNull();
  await select("H20");
  expect(await readRegionInView()).toBeNull();
  await onSheet((sheet) => {
    sheet.tables.add("B3:D5", true);
  });
  await select("C4");
  expect(await readRegionInView()).toBeNull();
});

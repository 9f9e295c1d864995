import { ExcelProblem } from "../../src/excel/excel-problem";
import { MOST_CELLS_READ, readCells } from "../../src/excel/read-cells";
import { readHeadings } from "../../src/excel/read-headings";
import { readSelection } from "../../src/excel/read-selection";
import { resetExcel } from "../support/excel/excel";
import { onSheet, write } from "../support/excel/in-excel";
import { tapTheWire, type WireTap } from "./wire-tap";

let wire: WireTap;

beforeEach(async () => {
  await resetExcel();
  await write("A1:B3", [
    ["Solved", "All [cases]"],
    [8, 10],
    ["", "=1/0"],
  ]);
  await onSheet((sheet) => {
    sheet.tables.add("A1:B3", true).name = "Log";
    sheet.getRange("A2:A3").select();
  });
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

test("an area is read in one sync, blanks as empty texts", async () => {
  expect(await readCells({ kind: "area", sheet: "Sheet1", address: "A2:A3" })).toEqual({
    sheetName: "Sheet1",
    address: "A2:A3",
    values: [[8], [""]],
    error: null,
  });
  expect(wire.sent).toHaveLength(1);
});

test("the first error among the cells is told", async () => {
  const { error } = await readCells({ kind: "area", sheet: "Sheet1", address: "A2:B3" });
  expect(error).toBe("#DIV/0!");
});

test("a table's column is read in one sync, or one of its rows", async () => {
  const column = { kind: "column", table: "Log", column: "All [cases]" } as const;
  expect(await readCells(column)).toMatchObject({ address: "B2:B3", error: "#DIV/0!" });
  expect(wire.sent).toHaveLength(1);
  expect(await readCells({ ...column, row: 1 })).toMatchObject({ values: [[10]], error: null });
});

test.each([
  [{ kind: "area", sheet: "Gone", address: "A1" }, "sheet-gone"],
  [{ kind: "column", table: "Log", column: "Gone" }, "sheet-gone"],
  [{ kind: "column", table: "Log", column: "Solved", row: 40 }, "sheet-gone"],
] as const)("%j is refused as %s", async (place, code) => {
  await expect(readCells(place)).rejects.toMatchObject({ code });
});

test.each([
  ["A1:A2,C3", "several-areas-selected"],
  ["A:A", "too-large"],
  ["1:1000", "too-large"],
  [`A1:A${String(MOST_CELLS_READ + 1)}`, "too-large"],
])("%s is refused as %s before Excel is asked", async (address, code) => {
  const reading = readCells({ kind: "area", sheet: "Sheet1", address });
  await expect(reading).rejects.toEqual(new ExcelProblem(code as ExcelProblem["code"]));
  expect(wire.sent).toHaveLength(0);
});

test("the selection is told in one sync", async () => {
  const { address, sheetId } = await readSelection();
  expect(address).toBe("A2:A3");
  expect(await readCells({ kind: "area", sheet: sheetId, address })).toMatchObject({
    sheetName: "Sheet1",
  });
  expect(wire.sent).toHaveLength(2);
});

test("the headings of all tables are read in two syncs", async () => {
  expect(await readHeadings()).toEqual([
    {
      tableName: "Log",
      sheetName: "Sheet1",
      row: 1,
      rows: 2,
      column: 0,
      headings: ["Solved", "All [cases]"],
    },
  ]);
  expect(wire.sent).toHaveLength(2);
});

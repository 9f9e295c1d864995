import { insertSheet } from "../../src/excel/insert-sheet";
import type { SheetDraft } from "../../src/sheets/sheet-plan";
import { PlanBuilder } from "../../src/sheets/plan/plan-builder";
import { resetExcel } from "../support/excel/excel";
import { valuesOf } from "../support/excel/in-excel";
import { failingAt, tapTheWire, type WireTap } from "./wire-tap";
import { workbookState } from "./workbook-state";

const ROWS = 7_000;
const COLUMNS = 3;

/** One more part than a sheet of usual size. */
const LONG: SheetDraft = {
  wantedSheetName: "Long",
  wantedTableNames: [],
  rows: ROWS,
  columns: COLUMNS,
  plan: (place) => {
    const builder = new PlanBuilder(place, ROWS, COLUMNS);
    for (let row = 0; row < ROWS; row += 1) builder.put(row, 0, `r${row}`, row);
    return {
      ...builder.collected(),
      tables: [],
      columnWidths: [10, 10, 10],
      frozen: { rows: 0, columns: 0 },
      print: {
        orientation: "Portrait",
        titleRows: { first: 0, last: 0 },
        footer: { left: "", center: "", right: "" },
      },
      firstInput: builder.placed({ row: 0, column: 0, rows: 1, columns: 1 }),
    };
  },
};

let wire: WireTap;

beforeEach(async () => {
  await resetExcel();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

test("a very long sheet is written in parts, to its last row", async () => {
  await insertSheet(LONG, "new-sheet");
  expect(wire.sent).toHaveLength(3);
  expect(await valuesOf("A1:B1")).toEqual([["r0", 0]]);
  expect(await valuesOf("A6666:B6667")).toEqual([
    ["r6665", 6_665],
    ["r6666", 6_666],
  ]);
  expect(await valuesOf("A7000:B7000")).toEqual([["r6999", 6_999]]);
});

test("where a later part fails, nothing is left of the earlier ones", async () => {
  const before = await workbookState();
  const later = wire.sent.length + 2;
  wire.meddle((request, index) => (index === later ? failingAt(request, 0) : undefined));
  await expect(insertSheet(LONG, "new-sheet")).rejects.toMatchObject({ name: "ExcelProblem" });
  expect(await workbookState()).toEqual(before);
});

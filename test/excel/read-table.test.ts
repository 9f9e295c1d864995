import { readTable, readTablesInView } from "../../src/excel/read-table";
import { resetExcel } from "../support/excel/excel";
import { tapTheWire, type WireTap } from "./wire-tap";

let wire: WireTap;

beforeEach(async () => {
  await resetExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C4").formulas = [
      ["Item", "Weight"],
      ["First", "=1/4"],
      ["", ""],
    ];
    sheet.tables.add("B2:C4", true).name = "Card";
    sheet.getRange("E5:E6").values = [["Other"], [true]];
    sheet.tables.add("E5:E6", true).name = "Aside";
    await context.sync();
  });
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

const CARD = {
  sheetName: "Sheet1",
  tableName: "Card",
  address: "B2:C4",
  headers: ["Item", "Weight"],
  values: [
    ["First", 0.25],
    ["", ""],
  ],
  bodyRow: 2,
  bodyColumn: 1,
  rowsHidden: false,
};

test("a known table is read in one sync", async () => {
  const read = await readTable("Card");
  expect(read).toMatchObject(CARD);
  expect(wire.sent).toHaveLength(1);
});

test("what stands below comes along, in the table's columns, and which cells are a card's own", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A5:D5").formulas = [["aside", "Total", "=1+1", "aside"]];
    await context.sync();
  });
  const read = await readTable("Card");
  expect(read?.below[0]).toEqual(["Total", 2]);
  expect(read?.below).toHaveLength(32);
  expect(read?.totals).toEqual(["Total", "=1+1"]);
  expect(read?.scoringRow).toBeNull();
});

test("a table keeps its id under another name", async () => {
  const before = await readTable("Card");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Card").name = "Renamed";
    await context.sync();
  });
  expect((await readTable("Renamed"))?.tableId).toBe(before?.tableId);
});

test("a table that is gone is null", async () => {
  expect(await readTable("Gone")).toBeNull();
});

test("hidden headings are still known", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Card").showHeaders = false;
    await context.sync();
  });
  expect(await readTable("Card")).toMatchObject({ headers: ["Item", "Weight"], bodyRow: 2 });
});

test("the table under the active cell comes first, the sheet's others after it", async () => {
  await select("E6");
  const found = await readTablesInView();
  expect(found.map(({ tableName }) => tableName)).toEqual(["Aside", "Card"]);
  expect(found[1]).toMatchObject(CARD);
});

test("two syncs are enough to find them", async () => {
  await select("C3");
  const before = wire.sent.length;
  await readTablesInView();
  expect(wire.sent).toHaveLength(before + 2);
});

test("beside all tables the sheet's own order holds", async () => {
  await select("H20");
  const found = await readTablesInView();
  expect(found.map(({ tableName }) => tableName)).toEqual(["Card", "Aside"]);
});

test("a sheet without tables gives none", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Empty").activate();
    await context.sync();
  });
  expect(await readTablesInView()).toEqual([]);
});

test("rows that are hidden are told", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("4:4").rowHidden = true;
    await context.sync();
  });
  expect(await readTable("Card")).toMatchObject({ rowsHidden: true });
});

test("three hundred cards of a sheet take no more syncs than two of them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cards");
    sheet.activate();
    const heading = ["Category", "Indicator", "Weight"];
    const row = ["Outcome", "CSAT", 0.125];
    const card = [heading, ...Array.from({ length: 8 }, () => row)];
    sheet.getRange("A1:C2700").values = Array.from({ length: 300 }, () => card).flat();
    for (let first = 1; first <= 2700; first += 9) {
      sheet.tables.add(`A${String(first)}:C${String(first + 8)}`, true);
    }
    await context.sync();
  });
  const before = wire.sent.length;
  const tables = await readTablesInView();
  expect(wire.sent).toHaveLength(before + 2);
  expect(tables).toHaveLength(300);
  expect(tables.every(({ values }) => values.length === 8)).toBe(true);
});

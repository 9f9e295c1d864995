import { SnapshotAssembly } from "../../../src/domain/audit/workbook/snapshot-assembly";
import type { WorkbookSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import { readWorkbook } from "../../../src/excel/audit/read-workbook";
import type { ReadingStep } from "../../../src/excel/audit/workbook-reading";
import { resetExcel } from "../../support/excel/excel";
import { onSheet } from "../../support/excel/in-excel";
import { failingAt, tapTheWire, type WireTap } from "../wire-tap";

let wire: WireTap;

beforeEach(async () => {
  await resetExcel();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

/** Reads all of it; cancels after so many pieces, where a number is given. */
async function read(pieces = Infinity) {
  const assembly = new SnapshotAssembly();
  const steps: ReadingStep[] = [];
  const ending = new AbortController();
  let taken = 0;
  const before = wire.sent.length;
  const result = await readWorkbook({
    signal: ending.signal,
    take: (piece) => {
      assembly.take(piece);
      taken += 1;
      if (taken === pieces) ending.abort();
      return Promise.resolve();
    },
    report: (step) => steps.push(step),
  });
  const workbook: WorkbookSnapshot | null = result && assembly.workbook(result.outline);
  return { workbook, result, steps, syncs: wire.sent.length - before };
}

async function sheetNamed(name: string, fill: (sheet: Excel.Worksheet) => void): Promise<void> {
  await onSheet((_active, context) => {
    fill(context.workbook.worksheets.add(name));
  });
}

const writeCards = (cards: number) => (sheet: Excel.Worksheet) => {
  for (let card = 0; card < cards; card += 1) {
    const first = 2 + 5 * card;
    sheet.getRange(`B${first}:D${first + 2}`).values = [
      ["指标", "权重", "得分"],
      ["FCR", 0.6, 90],
      ["NPS", 0.4, "=60+20"],
    ];
    sheet.tables.add(`B${first}:D${first + 2}`, true).name = `Card${card}`;
  }
};

test("cells, tables, names, hidden rows, protection and visibility arrive as they stand", async () => {
  await sheetNamed("绩效", (sheet) => {
    writeCards(1)(sheet);
    sheet.getRange("D4").numberFormat = [["0.0%"]];
    sheet.getRange("A3:A3").rowHidden = true;
    sheet.names.add("KPI_Total", sheet.getRange("C4"));
    sheet.protection.protect();
    sheet.visibility = "VeryHidden";
  });
  const { workbook, result, syncs } = await read();
  expect(result?.activeSheet).toBe("Sheet1");
  expect(workbook?.sheets[1]).toEqual({
    name: "绩效",
    visibility: "very-hidden",
    protected: true,
    row: 1,
    column: 1,
    values: [
      ["指标", "权重", "得分"],
      ["FCR", 0.6, 90],
      ["NPS", 0.4, 80],
    ],
    formulas: [
      ["指标", "权重", "得分"],
      ["FCR", 0.6, 90],
      ["NPS", 0.4, "=60+20"],
    ],
    numberFormats: [
      ["General", "General", "General"],
      ["General", "General", "General"],
      ["General", "General", "0.0%"],
    ],
    hiddenRows: [2],
    hiddenColumns: [],
    unlocked: [],
    merged: [],
    tables: [
      {
        ...{ id: expect.any(String) as string, name: "Card0" },
        area: { row: 1, column: 1, rows: 3, columns: 3 },
        headings: ["指标", "权重", "得分"],
        totals: false,
        filtered: true,
      },
    ],
    names: [{ name: "KPI_Total", formula: "=绩效!$C$4" }],
    unread: null,
  });
  expect(workbook?.calculation).toEqual({ mode: "automatic", pending: false, iterative: false });
  // The workbook; an empty sheet; a sheet, its tables, which cells are locked, its cells.
  expect(syncs).toBe(1 + 1 + 4);
});

test("more cards on a sheet take no more syncs", async () => {
  await sheetNamed("A", writeCards(12));
  const { workbook, syncs, steps } = await read();
  expect(workbook?.sheets[1]?.tables).toHaveLength(12);
  expect(syncs).toBe(1 + 1 + 3);
  expect(steps).toEqual([
    { sheet: "Sheet1", done: 0, all: 2 },
    { sheet: "A", done: 1, all: 2 },
  ]);
});

const writeList = (rows: number) => (sheet: Excel.Worksheet) => {
  sheet.getRange(`A1:B${rows}`).values = Array.from({ length: rows }, (_, row) => [row, `r${row}`]);
};

test("a long list is read in chunks, each cell once", async () => {
  await sheetNamed("Log", writeList(6_000));
  const { workbook, syncs } = await read();
  expect(workbook?.sheets[1]?.values.map(([cell]) => cell)).toEqual(
    Array.from({ length: 6_000 }, (_, row) => row),
  );
  // 1,500 rows to begin with, then what 30,000 cells allow.
  expect(syncs).toBe(1 + 1 + 1 + 2);
});

test("cancelling ends it before the next piece", async () => {
  await sheetNamed("Log", writeList(6_000));
  const { workbook, syncs } = await read(2);
  expect(workbook).toBeNull();
  expect(syncs).toBe(1 + 1 + 1 + 1);
});

test("what Excel cannot answer ends the reading with its reason", async () => {
  await sheetNamed("A", writeCards(1));
  const before = wire.sent.length;
  wire.meddle((request, index) => (index === before + 4 ? failingAt(request, 0) : undefined));
  await expect(read()).rejects.toMatchObject({ name: "ExcelProblem" });
});

/** What people's workbooks hold besides plain cards: each is told, and the rest is audited. */
import type { AuditReport } from "../../../src/domain/audit/audit-report";
import type { CellArea, SheetSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import { audited } from "../../domain/audit/audited";
import { resetExcel } from "../../support/excel/excel";
import { onSheet } from "../../support/excel/in-excel";
import { wholeWorkbook } from "./whole-workbook";

beforeEach(() => resetExcel());

const told = ({ findings }: AuditReport) => findings.map(({ rule, case: which }) => [rule, which]);

/** A small card whose total is right, written at A1. */
function writeCard(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:D4").formulas = [
    ["指标名称", "权重", "得分", "加权得分"],
    ["FCR", 0.6, 90, "=B2*C2"],
    ["NPS", 0.4, 80, "=B3*C3"],
    ["合计", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
  ];
}

const cellsOf = (areas: readonly CellArea[] | null): string[] =>
  (areas ?? [])
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => {
        const [down, right] = [Math.floor(at / columns), at % columns];
        return `${row + down} ${column + right}`;
      }),
    )
    .sort();

test("iterative calculation is switched on", async () => {
  await onSheet((sheet, { workbook }) => {
    writeCard(sheet);
    workbook.application.iterativeCalculation.enabled = true;
  });
  const report = audited(await wholeWorkbook());
  expect(report.cards).toHaveLength(1);
  expect(told(report)).toContainEqual(["D20", "iterative"]);
});

test("on a protected sheet each open cell is found, and formulas among them are told", async () => {
  await onSheet((sheet) => {
    writeCard(sheet);
    for (const address of ["B2:C3", "D3", "D1"]) {
      sheet.getRange(address).format.protection.locked = false;
    }
    sheet.protection.protect();
  });
  const workbook = await wholeWorkbook();
  const [sheet] = workbook.sheets;
  expect(cellsOf(sheet?.unlocked ?? null)).toEqual(["0 3", "1 1", "1 2", "2 1", "2 2", "2 3"]);
  const report = audited(workbook);
  expect(told(report)).toContainEqual(["D28", "formulas-open"]);
  expect(report.findings.find(({ rule }) => rule === "D28")).toMatchObject({
    address: "D3",
    isProtected: true,
  });
});

test("merged headings are told, and the card is audited all the same", async () => {
  await onSheet((sheet) => {
    writeCard(sheet);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1:D2").values = [
      ["指标名称", "权重", "结果", ""],
      ["", "", "得分", "加权得分"],
    ];
    sheet.getRange("A1:A2").merge();
    sheet.getRange("B1:B2").merge();
  });
  const report = audited(await wholeWorkbook());
  expect(report.cards).toHaveLength(1);
  expect(told(report)).toEqual([
    ["headings-merged", "merged"],
    ["headings-merged", "merged"],
  ]);
});

/** So much in one row that no answer can hold it: 5.4 MB of text. */
async function writeUnreadableRow(): Promise<void> {
  for (const address of ["A1:AD1", "AE1:BH1"]) {
    await onSheet((_sheet, { workbook }) => {
      const sheet = workbook.worksheets.getItem("Texts");
      sheet.getRange(address).values = [new Array<string>(30).fill("长".repeat(30_000))];
    });
  }
}

test("a sheet that Excel cannot hand over is named, and the others are audited", async () => {
  await onSheet((sheet, { workbook }) => {
    writeCard(sheet);
    workbook.worksheets.add("Texts");
  });
  await writeUnreadableRow();
  const workbook = await wholeWorkbook();
  expect(workbook.sheets.map(({ name, unread }) => [name, unread])).toEqual([
    ["Sheet1", null],
    ["Texts", "too-large"],
  ]);
  const report = audited(workbook);
  expect(report.cards).toHaveLength(1);
  expect(told(report)).toEqual([["sheet-unread", "unread"]]);
});

test("a table of a hundred thousand rows is no card, and holds nothing up", () => {
  const rows = 100_000;
  const area = { row: 0, column: 0, rows: rows + 1, columns: 3 };
  const headings = ["指标名称", "权重", "得分"];
  const list: SheetSnapshot = {
    ...{ name: "清单", visibility: "visible", protected: false, row: 0, column: 0 },
    values: [headings, ...Array.from({ length: rows }, (_, row) => [`r${row}`, 0.1, row])],
    formulas: [],
    numberFormats: null,
    ...{ hiddenRows: [], hiddenColumns: [], unlocked: null, merged: [], names: [], unread: null },
    tables: [{ name: "Log", area, headings, totals: false, filtered: false }],
  };
  const report = audited({
    sheets: [list],
    names: [],
    calculation: { mode: "automatic", pending: false, iterative: false },
    links: [],
    readAt: 46_082,
  });
  expect(report.cards).toEqual([]);
  expect(told(report)).toEqual([
    ["no-card", "none"],
    ["passed-over", "too-long"],
  ]);
});

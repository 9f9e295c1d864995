import { resetExcel } from "../../../support/excel/excel";
import { Workbook, type Worksheet } from "exceljs";
import { fillBook } from "../../../../src/preview/files/open/fill-book";
import { openPackage } from "../../../../src/preview/files/open/open-package";
import { workbookState } from "../../../support/files/workbook-state";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** What another program's file is once it is open; each is made by the library alone. */
async function opened(fill: (sheet: Worksheet, file: Workbook) => void | Promise<void>) {
  const file = new Workbook();
  await fill(file.addWorksheet("绩效 1"), file);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const { book } = await resetExcel();
  const unread = await fillBook(book, await openPackage(bytes));
  const state = await workbookState(book);
  return { unread, state, cells: state.sheets[0]?.cells, sheet: state.sheets[0], book };
}

test("texts in pieces, dates, truth values, errors and shared formulas", async () => {
  const { cells, unread } = await opened((sheet) => {
    sheet.addRow([
      { richText: [{ text: "满意" }, { font: { bold: true }, text: "度" }] },
      true,
      0.2,
    ]);
    sheet.addRow([new Date(Date.UTC(2026, 1, 28)), { error: "#N/A" }, 0.3]);
    sheet.addRow(["", "", { formula: "C1*2", result: 0.4 }]);
    sheet.fillFormula("D1:D2", "C1*$C$2+ROW($A1)", [1.06, 2.09]);
  });
  expect(cells?.formulas.map((row) => row[3] ?? "")).toEqual([
    "=C1*$C$2+ROW($A1)",
    "=C2*$C$2+ROW($A2)",
    "",
  ]);
  expect(cells?.values.slice(0, 2)).toEqual([
    ["满意度", true, 0.2, 1.06],
    [46081, "#N/A", 0.3, 2.09],
  ]);
  expect(cells?.styles[4]?.pattern).toMatch(/yy/);
  expect(unread).toEqual([]);
});

test("functions are called as Excel calls them; those of add-ins wait for theirs", async () => {
  const { cells, book, unread } = await opened((sheet) => {
    sheet.addRow([
      { formula: '_xlfn.IFS(1>0,"甲")', result: "甲" },
      { formula: "_xldudf_KPI_SCORE_LINEAR(1,2)", result: 50 },
      { formula: "_xlfn._xlws.NOBODY(1)", result: 1 },
    ]);
  });
  expect(cells?.formulas).toEqual([['=IFS(1>0,"甲")', "=KPI.SCORE.LINEAR(1,2)", "=NOBODY(1)"]]);
  expect(cells?.values).toEqual([["甲", "#NAME?", "#NAME?"]]);
  expect(unread).toEqual([["unknownFunctions", 1]]);
  expect(book.grid.functions.isOfAddIn("KPI.SCORE.LINEAR")).toBe(true);
});

test("what cannot be a formula here keeps its value, and what is not shown is counted", async () => {
  const { cells, sheet, unread } = await opened(async (target, file) => {
    target.addRow([{ formula: "[1]Plan!$A$1", result: 7 }, 2]);
    target.getCell("B1").note = "a note";
    target.getCell("A2").value = { text: "帮助", hyperlink: "https://example.com" };
    target.addConditionalFormatting({
      ref: "A1:B1",
      rules: [
        {
          type: "colorScale",
          priority: 1,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
        },
      ],
    });
    target.addImage(file.addImage({ base64: PIXEL, extension: "png" }), "C1:D2");
    await target.protect("secret", { spinCount: 1, sort: true });
  });
  expect(cells?.formulas[0]).toEqual([7, 2]);
  expect(sheet?.protection).toMatchObject({ allowSort: true, allowInsertRows: false });
  expect(unread).toEqual([
    ["pictures", 1],
    ["comments", 1],
    ["hyperlinks", 1],
    ["formulas", 1],
    ["conditionalFormats", 1],
    ["passwords", 1],
  ]);
});

test("rules over whole columns cost no more than others", async () => {
  const { sheet, unread } = await opened((target) => {
    target.addRow([1, 2]);
    const { dataValidations } = target as unknown as {
      dataValidations: { add(address: string, rule: object): void };
    };
    const rule = { type: "list", formulae: ['"是,否"'], allowBlank: true, showErrorMessage: true };
    dataValidations.add("B1:B1048576", rule);
  });
  expect(sheet?.validations).toMatchObject([{ id: "B1", rule: { list: { source: "是,否" } } }]);
  expect(unread).toEqual([]);
});

import { resetExcel } from "../../../support/excel/excel";
import { fillBook } from "../../../../src/preview/files/open/fill-book";
import { openPackage } from "../../../../src/preview/files/open/open-package";
import { saveWorkbook } from "../../../../src/preview/files/save/save-workbook";
import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { onSheet, write } from "../../../support/excel/in-excel";
import { workbookState } from "../../../support/files/workbook-state";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

/** What a workbook is before it is saved, and when it was opened again. */
async function savedAndOpened() {
  const before = await workbookState(excel.book);
  const bytes = await saveWorkbook(excel.book);
  excel = await resetExcel();
  const unread = await fillBook(excel.book, await openPackage(bytes));
  return { before, after: await workbookState(excel.book), unread };
}

test("an empty workbook is empty again", async () => {
  const { before, after, unread } = await savedAndOpened();
  expect(after).toEqual(before);
  expect(unread).toEqual([]);
});

test("values, formulas, tables and names", async () => {
  await write("A1:D4", [
    ["指标", "权重", "得分", "加权得分"],
    ["满意度", 0.6, 90, ""],
    ["效率", 0.4, 80, ""],
    [true, "'0012", "#N/A", "x\ny"],
  ]);
  await onSheet((sheet, { workbook }) => {
    const table = sheet.tables.add("A1:D3", true);
    table.name = "Card";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    sheet.getRange("D2:D3").formulas = [["=[@权重]*[@得分]"], ["=[@权重]*[@得分]"]];
    workbook.names.add("Total", sheet.getRange("F1"));
    workbook.names.add("Limit", 0.35 as never);
    workbook.names.add("Half", "=SUM(Card[权重])/2").visible = false;
    sheet.names.add("Own", sheet.getRange("A1:B2"));
    const other = workbook.worksheets.add("第 2 张");
    other.getRange("A1:A3").formulas = [["=SUM(Card[加权得分])"], ["=SEQUENCE(2)"], [""]];
    sheet.getRange("F1:F3").formulas = [
      ["='第 2 张'!A1*Limit"],
      ["=IFS(F1>0,Total,TRUE,0)"],
      ["=ROWS(Card[#All])+OTHER.THING(1)"],
    ];
  });
  const { before, after, unread } = await savedAndOpened();
  expect(after).toEqual(before);
  expect(unread).toEqual([]);
  expect(after.sheets[0]?.cells?.formulas[1]?.[3]).toBe("=[@权重]*[@得分]");
  expect(after.sheets[0]?.cells?.values[0]?.[5]).toBeCloseTo(86 * 0.35, 12);
});

test("looks, sizes, what is hidden, frozen and merged", async () => {
  await write("A1:C3", [
    ["标题", "", ""],
    [0.5, 2, "一行很长的文字"],
    ["=A2*B2", "", ""],
  ]);
  await onSheet((sheet, { workbook }) => {
    sheet.getRange("A1:C1").merge();
    const head = sheet.getRange("A1");
    head.format.font.bold = true;
    head.format.font.color = "#FFFFFF";
    head.format.font.name = "微软雅黑";
    head.format.font.size = 14;
    head.format.fill.color = "#1F3864";
    head.format.horizontalAlignment = "Center";
    sheet.getRange("A2").numberFormat = [["0.0%"]];
    sheet.getRange("C2").format.wrapText = true;
    sheet.getRange("C2").format.indentLevel = 2;
    sheet.getRange("C3").format.protection.locked = false;
    sheet.getRange("C3").format.protection.formulaHidden = true;
    const line = sheet.getRange("A3").format.borders.getItem("EdgeBottom");
    Object.assign(line, { style: "Double", color: "#C00000" });
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 33;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.tabColor = "#00B050";
    workbook.worksheets.add("Hidden").visibility = "Hidden";
    workbook.worksheets.add("Deep").visibility = "VeryHidden";
    workbook.worksheets.add("Last").activate();
  });
  const { before, after, unread } = await savedAndOpened();
  expect(after).toEqual(before);
  expect(unread).toEqual([]);
});

test("rules for entries and conditional formats, in their order", async () => {
  await write("A1:B3", [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  await onSheet((sheet) => {
    const validate = (address: string, rule: Excel.DataValidationRule) => {
      sheet.getRange(address).dataValidation.rule = rule;
    };
    validate("A1", { list: { inCellDropDown: true, source: '是,否 "x"' } });
    validate("A2", { list: { inCellDropDown: false, source: "=$B$1:$B$3" } });
    validate("A3", { decimal: { operator: "Between", formula1: 0, formula2: 0.5 } });
    validate("B1", { custom: { formula: "=COUNTIF($B$1:$B$3,B1)=1" } });
    validate("B2", { date: { operator: "GreaterThan", formula1: "2026-02-28" } });
    validate("B3", { date: { operator: "LessThan", formula1: "=TODAY()" } });
    const { dataValidation } = sheet.getRange("A3");
    dataValidation.errorAlert = {
      title: "不行",
      message: "请填 0 到 0.5。",
      showAlert: true,
      style: "Warning",
    };
    dataValidation.prompt = { title: "权重", message: "小数", showPrompt: true };
    dataValidation.ignoreBlanks = false;

    const custom = sheet.getRange("A1:B3").conditionalFormats.add("Custom").custom;
    custom.rule.formula = "=A1>$B$1";
    custom.format.fill.color = "#FFC7CE";
    custom.format.font.color = "#9C0006";
    custom.format.font.bold = true;
    custom.format.numberFormat = "0.0###";
    const value = sheet.getRange("B1:B3").conditionalFormats.add("CellValue").cellValue;
    value.rule = { operator: "Between", formula1: "=1", formula2: "=$A$3" };
    value.format.fill.color = "#C6EFCE";
    const { dataBar } = sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
    dataBar.upperBoundRule = { type: "HighestValue" };
    dataBar.positiveFormat.fillColor = "#63C384";
    dataBar.positiveFormat.gradientFill = false;
  });
  const { before, after, unread } = await savedAndOpened();
  expect(after).toEqual(before);
  expect(unread).toEqual([]);
});

test("print set-up, protection, calculation, properties and custom XML parts", async () => {
  await write(
    "A1:C9",
    Array.from({ length: 9 }, (_, row) => [row, "x", ""]),
  );
  await onSheet((sheet, { workbook }) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.printGridlines = true;
    page.leftMargin = 36;
    page.setPrintArea("A1:C9");
    page.setPrintTitleRows("$1:$2");
    page.setPrintTitleColumns("$A:$A");
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    page.headersFooters.defaultForAllPages.leftHeader = "绩效";
    workbook.application.calculationMode = "Manual";
    workbook.properties.title = "计分卡 <1>";
    workbook.properties.author = "人力资源";
    workbook.customXmlParts.add('<list xmlns="urn:kpi"><item>甲 &amp; 乙</item></list>');
    sheet.protection.protect({
      allowSort: true,
      allowFormatColumns: true,
      selectionMode: "Unlocked",
    });
    workbook.protection.protect();
  });
  const { before, after, unread } = await savedAndOpened();
  expect(after).toEqual(before);
  expect(unread).toEqual([]);
});

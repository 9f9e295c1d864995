import { insertSheet } from "../../src/excel/insert-sheet";
import { putRow } from "../../src/excel/put-row";
import { removeRow } from "../../src/excel/remove-row";
import type { Language } from "../../src/i18n/language";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { draftTableRow } from "../../src/sheets/draft-table-row";
import { draftWorkingSheet } from "../../src/sheets/draft-working-sheet";
import type { RowDraft } from "../../src/sheets/sheet-plan";
import {
  loadWorkingLibrary,
  rowIndicator,
} from "../../src/taskpane/working-sheets/working-library";
import { contentOf } from "../sheets/working/working-drafts";
import { onSheet } from "../support/excel/in-excel";
import { resetExcel } from "../support/excel/excel";
import { failingAt, tapTheWire, type WireTap } from "./wire-tap";
import { workbookState } from "./workbook-state";

let excel: EmulatedExcel;
let wire: WireTap;

beforeEach(async () => {
  excel = await resetExcel();
});

afterEach(() => {
  wire.close();
});

/** One language's row for an indicator, knowing its English and Chinese names. */
async function rowIn(language: Language, id: string): Promise<RowDraft> {
  const [own, english, chinese] = await Promise.all(
    ([language, "en-US", "zh-CN"] as const).map(async (tag) =>
      rowIndicator(await loadWorkingLibrary(tag), id),
    ),
  );
  if (!own || !english || !chinese) throw new Error("There is no such indicator.");
  const content = await contentOf("indicator-dictionary", language);
  return draftTableRow(content, own, [english.name, chinese.name]);
}

const drafts = async (id: string) =>
  [await rowIn("en-US", id), await rowIn("zh-CN", id)] as const satisfies readonly RowDraft[];

const put = async (id: string) => {
  const [own, ...others] = await drafts(id);
  wire = tapTheWire();
  return putRow([own, ...others]);
};

async function insertDictionary(language: Language) {
  const content = await contentOf("indicator-dictionary", language);
  return insertSheet(draftWorkingSheet(content), "new-sheet");
}

const valuesAt = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values, numberFormat");
    await context.sync();
    return { values: range.values[0] as unknown[], formats: range.numberFormat[0] as unknown[] };
  });

test("without a dictionary one is made with the row, in two syncs", async () => {
  const made = await put("net-promoter-score");
  expect(wire.sent).toHaveLength(2);
  expect(made).toMatchObject({ kind: "sheet", inserted: { sheetName: "Indicator dictionary" } });
  expect((await valuesAt("A10")).values).toEqual(["Net promoter score (NPS)"]);
  await removeRow(made);
  expect((await workbookState()).tables).toEqual([]);
});

test("a row joins the dictionary as the sheet would have written it, in two syncs", async () => {
  await insertDictionary("en-US");
  const before = await valuesAt("A10:O10");
  const added = await put("net-promoter-score");
  expect(wire.sent).toHaveLength(2);
  expect(added).toMatchObject({
    kind: "row",
    tableName: "IndicatorDictionary",
    address: "A16:O16",
  });
  // The emulated Excel links the new row's references only when it calculates anew.
  await onSheet((_sheet, context) => {
    context.application.calculate(Excel.CalculationType.full);
  });
  const { values, formats } = await valuesAt("A16:O16");
  expect([values[0], values[5], values[6], values[13]]).toEqual([
    "Net promoter score (NPS)",
    "points",
    "Higher is better",
    "To complete",
  ]);
  expect(formats.map((format, at) => (at === 11 ? "by unit" : format))).toEqual(
    before.formats.map((format, at) => (at === 11 ? "by unit" : format)),
  );
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("D16");
    cell.format.fill.load("color");
    const rule = sheet.getRange("M16").dataValidation.load("type");
    const table = sheet.tables.getItem("IndicatorDictionary").getRange().load("address");
    await context.sync();
    expect([cell.format.fill.color, rule.type]).toEqual(["#FFF8DC", "Date"]);
    expect(table.address).toBe("'Indicator dictionary'!A9:O16");
  });
});

test("it is found on another sheet, in another language, with columns moved and added", async () => {
  await insertDictionary("zh-CN");
  await onSheet((sheet) => {
    sheet.name = "改过名";
    sheet.getRange("A9:C9").values = [["我的列", "指标名称", "定义与口径"]];
    sheet.context.workbook.worksheets.getItem("Sheet1").activate();
  });
  const added = await put("net-promoter-score");
  expect(added).toMatchObject({ kind: "row", sheetName: "改过名", subjectColumn: 1 });
  await onSheet((sheet) => {
    sheet.context.workbook.worksheets.getItem("改过名").activate();
  });
  expect((await valuesAt("A16:C16")).values).toEqual([
    "",
    "净推荐值",
    expect.stringContaining("推荐者"),
  ]);
});

test.each(["en-US", "zh-CN"] as const)(
  "an indicator that is there already is refused with its cell (%s)",
  async (language) => {
    await insertDictionary(language);
    const before = await workbookState();
    const sheet = language === "en-US" ? "Indicator dictionary" : "指标字典";
    await expect(put("first-contact-resolution")).rejects.toMatchObject({
      code: "row-present",
      details: { sheet, address: "A12" },
    });
    expect(wire.sent).toHaveLength(1);
    expect(await workbookState()).toEqual(before);
  },
);

test("a protected sheet is refused; a protected workbook does not matter to a row", async () => {
  await insertDictionary("en-US");
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  await expect(put("net-promoter-score")).rejects.toMatchObject({ code: "sheet-protected" });
  wire.close();
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.context.workbook.protection.protect();
  });
  expect(await put("net-promoter-score")).toMatchObject({ kind: "row" });
});

test("the row goes again, and only that row", async () => {
  await insertDictionary("en-US");
  const before = await valuesAt("A15:O15");
  const added = await put("net-promoter-score");
  await excel.typeInto("Indicator dictionary", "J16", "me");
  await removeRow(added);
  expect(await valuesAt("A15:O15")).toEqual(before);
  expect((await valuesAt("A16:O16")).values).toEqual(new Array(15).fill(""));
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("IndicatorDictionary").getRange().load("address");
    await context.sync();
    expect(table.address).toBe("'Indicator dictionary'!A9:O15");
  });
  await expect(removeRow(added)).rejects.toMatchObject({ code: "sheet-gone" });
});

test("a batch that fails half-way leaves nothing", async () => {
  await insertDictionary("en-US");
  const before = await workbookState();
  const [own] = await drafts("net-promoter-score");
  wire = tapTheWire();
  wire.meddle((request, index) =>
    index === 1 ? failingAt(request, request.message.body.Actions.length - 1) : undefined,
  );
  await expect(putRow([own])).rejects.toMatchObject({ code: "excel-too-old" });
  expect(await workbookState()).toEqual(before);
});

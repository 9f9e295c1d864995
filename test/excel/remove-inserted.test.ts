import { insertSheet } from "../../src/excel/insert-sheet";
import { removeInserted } from "../../src/excel/remove-inserted";
import { showInserted } from "../../src/excel/show-inserted";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../support/excel/excel";
import { sampleDraft } from "./sample-draft";
import { workbookState } from "./workbook-state";

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
  await inWorkbook((workbook) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F1:G1").values = [["mine", 1]];
    sheet.getRange("B:B").format.columnWidth = 30;
  });
});

async function inWorkbook(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
}

describe("an inserted sheet", () => {
  test("is removed with everything typed into it", async () => {
    const before = await workbookState();
    const inserted = await insertSheet(sampleDraft(), "new-sheet");
    await excel.typeInto("Sample", "B4", "0.5");
    await removeInserted(inserted);
    expect(await workbookState()).toEqual(before);
  });

  test("is found again under a new name", async () => {
    const before = await workbookState();
    const inserted = await insertSheet(sampleDraft(), "new-sheet");
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem("Sample").name = "Mine";
      workbook.worksheets.getItem("Sheet1").activate();
    });
    await showInserted(inserted);
    expect(await selectedAddress()).toBe("Mine!B4");
    await removeInserted(inserted);
    expect(await workbookState()).toEqual(before);
  });

  test("that the user has deleted cannot be shown or removed", async () => {
    const inserted = await insertSheet(sampleDraft(), "new-sheet");
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem("Sample").delete();
    });
    const gone = { code: "sheet-gone", details: { sheet: "Sample" } };
    await expect(showInserted(inserted)).rejects.toMatchObject(gone);
    await expect(removeInserted(inserted)).rejects.toMatchObject(gone);
  });

  test("stays in a protected workbook", async () => {
    const inserted = await insertSheet(sampleDraft(), "new-sheet");
    excel.protectWorkbook();
    const before = await workbookState();
    await expect(removeInserted(inserted)).rejects.toMatchObject({ code: "workbook-protected" });
    expect(await workbookState()).toEqual(before);
  });

  test("that is the last one leaves an empty sheet", async () => {
    const inserted = await insertSheet(sampleDraft(), "new-sheet");
    await inWorkbook((workbook) => {
      workbook.worksheets.getItem("Sheet1").delete();
    });
    await removeInserted(inserted);
    const { sheets } = await workbookState();
    expect(sheets.map(({ used }) => used)).toEqual([null]);
  });
});

describe("an inserted block", () => {
  test("is removed with everything typed into it, and columns get their widths back", async () => {
    const before = await workbookState();
    const inserted = await insertSheet(sampleDraft(), "selection");
    await excel.typeInto("Sheet1", "B4", "0.5");
    await removeInserted(inserted);
    expect(await workbookState()).toEqual(before);
  });

  test("is found where rows above it and in its table have moved it", async () => {
    const inserted = await insertSheet(sampleDraft(), "selection");
    await inWorkbook((workbook) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A1").values = [["above"]];
      sheet.getRange("7:7").insert("Down");
      sheet.getRange("A11").values = [["below"]];
    });
    await removeInserted(inserted);
    const { sheets, tables } = await workbookState();
    expect(sheets[0]?.used?.[0]).toBe("Sheet1!A1:G11");
    const left = (sheets[0]?.used?.[1] as unknown[][]).flat().filter((content) => content !== "");
    expect([left, tables]).toEqual([["above", "mine", 1, "below"], []]);
  });

  test("whose table is gone is left alone, as later cells may be the user's own", async () => {
    const inserted = await insertSheet(sampleDraft(), "selection");
    await inWorkbook((workbook) => {
      workbook.tables.getItem("KPI_Sample").delete();
    });
    const before = await workbookState();
    await expect(removeInserted(inserted)).rejects.toMatchObject({ code: "sheet-gone" });
    expect(await workbookState()).toEqual(before);
  });

  test("stays on a protected sheet", async () => {
    const inserted = await insertSheet(sampleDraft(), "selection");
    excel.protectSheet("Sheet1");
    const before = await workbookState();
    await expect(removeInserted(inserted)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(await workbookState()).toEqual(before);
  });

  test("on a blank sheet takes its frozen panes with it", async () => {
    await inWorkbook((workbook) => {
      workbook.worksheets.add("Blank").activate();
    });
    const inserted = await insertSheet(sampleDraft(), "selection");
    expect((await workbookState()).sheets[1]?.frozen).toBe("Blank!A1:A3");
    await removeInserted(inserted);
    expect((await workbookState()).sheets[1]).toMatchObject({ used: null, frozen: null });
  });
});

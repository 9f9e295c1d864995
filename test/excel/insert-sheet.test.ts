import { insertSheet } from "../../src/excel/insert-sheet";
import { resetExcel } from "../support/excel/excel";
import { sampleDraft } from "./sample-draft";
import { tapTheWire, type WireTap } from "./wire-tap";
import { workbookState } from "./workbook-state";

let wire: WireTap;

beforeEach(async () => {
  await resetExcel();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
});

/** Does something in the workbook that the test needs, as a user or a co-author would. */
async function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

describe("on a new sheet", () => {
  test("everything planned is there, and calculates", async () => {
    const inserted = await insertSheet(sampleDraft(), "new-sheet");

    expect(inserted).toMatchObject({ sheetName: "Sample", address: "A1:D7", before: null });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sample");
      const block = sheet.getRange("A1:D7").load("values, numberFormat");
      const formula = sheet.getRange("D4").load("formulas");
      const table = sheet.tables.getItem("KPI_Sample").load("style");
      const tableRange = table.getRange().load("address");
      const total = sheet.names.getItem("KPI_Total").getRange().load("address");
      await context.sync();
      expect(block.values).toEqual([
        ["Sample card", "", "", ""],
        ["=not a formula", "+1", "007", "TRUE"],
        ["Item", "Weight", "Score", "Weighted score"],
        ...[1, 2, 3].map((number) => [`Item ${number}`, 1 / 3, 80, (1 / 3) * 80]),
        ["Total", "", "", 80],
      ]);
      expect(block.numberFormat[4]).toEqual(["General", "0%", "0.0", "0.00"]);
      expect(formula.formulas).toEqual([["=[@Weight]*[@Score]"]]);
      expect([table.style, tableRange.address]).toEqual(["TableStyleLight1", "Sample!A3:D6"]);
      expect(total.address).toBe("Sample!D7");
    });
  });

  test("cells look, accept and print as planned", async () => {
    await insertSheet(sampleDraft(), "new-sheet");

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sample");
      const title = sheet.getRange("A1").format;
      title.font.load("bold, size, color");
      const input = sheet.getRange("C5").format.load("wrapText, verticalAlignment");
      input.fill.load("color");
      const edge = sheet.getRange("D7").format.borders.getItem("EdgeTop").load("style, color");
      const inside = ["InsideHorizontal", "InsideVertical", "EdgeLeft"].map((line) =>
        sheet
          .getRange("B4:C6")
          .format.borders.getItem(line as "EdgeLeft")
          .load("style, color"),
      );
      const weight = sheet.getRange("B4").dataValidation.load("rule, errorAlert");
      const item = sheet.getRange("A6").dataValidation.load("rule");
      const counts = ["B1", "B2"].map((cell) =>
        sheet.getRange(cell).dataValidation.load("rule, prompt, errorAlert"),
      );
      const looks = sheet.getRange("C4:C6").conditionalFormats.load("items/type");
      const widths = ["A1", "B1", "C1", "D1"].map((cell) =>
        sheet.getRange(cell).format.load("columnWidth"),
      );
      const frozen = sheet.freezePanes.getLocation().load("address");
      const page = sheet.pageLayout.load("orientation, paperSize, zoom");
      const titles = page.getPrintTitleRowsOrNullObject().load("address");
      const printed = page.getPrintAreaOrNullObject().load("address");
      const footer = page.headersFooters.defaultForAllPages.load("leftFooter, rightFooter");
      await context.sync();
      expect(title.font.toJSON()).toEqual({ bold: true, size: 16, color: "#1F3864" });
      expect([input.wrapText, input.verticalAlignment, input.fill.color]).toEqual([
        true,
        "Center",
        "#FFF2CC",
      ]);
      expect([edge.style, edge.color]).toEqual(["Continuous", "#808080"]);
      expect(inside.map(({ style, color }) => [style, color])).toEqual(
        Array(3).fill(["Continuous", "#A6A6A6"]),
      );
      expect(weight.rule.decimal).toMatchObject({ operator: "Between", formula1: 0, formula2: 1 });
      expect(weight.errorAlert).toMatchObject({ style: "Stop", title: "Weight" });
      expect(item.rule.list).toMatchObject({ source: "Item 1,Item 2" });
      expect(counts.map(({ prompt }) => prompt.message)).toEqual([
        "The first count",
        "The second count",
      ]);
      expect(counts.map(({ errorAlert }) => errorAlert.title)).toEqual(["Count", "Count"]);
      expect(counts[1]?.rule.wholeNumber).toMatchObject({ formula1: 0 });
      expect(looks.items.map(({ type }) => type)).toEqual(["Custom"]);
      expect(widths.map(({ columnWidth }) => columnWidth)).toEqual([124, 64, 64, 88]);
      expect(frozen.address).toBe("Sample!A1:A3");
      expect([page.orientation, page.paperSize]).toEqual(["Landscape", "A4"]);
      expect(page.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(titles.address).toBe("Sample!1:3");
      expect(printed.address).toBe("Sample!A1:D7");
      expect([footer.leftFooter, footer.rightFooter]).toEqual(["&A", "&D"]);
    });
  });

  test("the user is taken to the first cell to fill in", async () => {
    await insertSheet(sampleDraft(), "new-sheet");
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Sample!B4");
    });
  });

  test.each([1, 3, 200])(
    "%i rows take two syncs",
    async (items) => {
      await insertSheet(sampleDraft(items), "new-sheet");
      expect(wire.sent).toHaveLength(2);
      const used = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sample").getUsedRange();
        range.load("address");
        await context.sync();
        return range.address;
      });
      expect(used).toBe(`Sample!A1:D${items + 4}`);
    },
    20_000,
  );

  test("names in use are numbered", async () => {
    await insertSheet(sampleDraft(), "new-sheet");
    const second = await insertSheet(sampleDraft(), "new-sheet");
    expect(second).toMatchObject({
      sheetName: "Sample (2)",
      parts: { tables: [{ name: "KPI_Sample_2" }], names: [{ name: "KPI_Total" }] },
    });
    const { sheets, tables } = await workbookState();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sample", "Sample (2)"]);
    expect(tables).toEqual(["KPI_Sample", "KPI_Sample_2"]);
  });

  test("a name that a cell range has is not given to a table", async () => {
    await inSheet((sheet) => {
      sheet.context.workbook.names.add("kpi_sample", sheet.getRange("A1"));
    });
    const inserted = await insertSheet(sampleDraft(), "new-sheet");
    expect(inserted.parts.tables.map(({ name }) => name)).toEqual(["KPI_Sample_2"]);
  });
});

describe("at the selection", () => {
  test("a sheet's name may hold anything that Excel allows", async () => {
    await inSheet((sheet) => {
      sheet.name = "It's 50% (new)";
    });
    await insertSheet(sampleDraft(), "selection");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's 50% (new)");
      const total = sheet.names.getItem("KPI_Total").getRange().load("address, values");
      await context.sync();
      expect([total.address, total.values]).toEqual(["'It''s 50% (new)'!D7", [[80]]]);
    });
  });

  test("panes are only frozen for a block in the sheet's corner", async () => {
    await select("B3");
    await insertSheet(sampleDraft(), "selection");
    expect((await workbookState()).sheets[0]?.frozen).toBeNull();
  });

  const select = (address: string) =>
    inSheet((sheet) => {
      sheet.getRange(address).select();
    });

  test("the block begins at the selected area's first cell, and calculates there", async () => {
    await select("B3:F9");
    const inserted = await insertSheet(sampleDraft(), "selection");
    expect(inserted).toMatchObject({
      sheetName: "Sheet1",
      address: "B3:E9",
      before: { blank: true },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const total = sheet.getRange("E9").load("values");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(total.values).toEqual([[80]]);
      expect(selected.address).toBe("Sheet1!C6");
    });
    expect((await workbookState()).sheets).toHaveLength(1);
  });

  test("two syncs are enough", async () => {
    await insertSheet(sampleDraft(200), "selection");
    expect(wire.sent).toHaveLength(2);
  }, 20_000);

  test("a second block on the sheet gets names of its own and leaves panes and printing", async () => {
    await insertSheet(sampleDraft(), "selection");
    await inSheet((sheet) => {
      sheet.freezePanes.freezeRows(1);
    });
    await select("A20");
    const second = await insertSheet(sampleDraft(), "selection");
    expect(second.parts.names.map(({ name }) => name)).toEqual(["KPI_Total_2"]);
    const { sheets } = await workbookState();
    expect(sheets[0]).toMatchObject({
      names: ["KPI_Total", "KPI_Total_2"],
      frozen: "Sheet1!1:1",
    });
  });

  test("columns are made wider, never narrower", async () => {
    await inSheet((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 195;
      sheet.getRange("B:B").format.columnWidth = 30;
    });
    const inserted = await insertSheet(sampleDraft(), "selection");
    const { sheets } = await workbookState();
    expect(sheets[0]?.widths.slice(0, 4)).toEqual([195, 64, 64, 88]);
    expect(inserted.before?.widths.slice(0, 2)).toEqual([195, 30]);
  });

  test.each([
    ["a value", "D7", "x"],
    ["a formula that shows nothing", "B2", '=""'],
    ["a zero", "A1", 0],
  ])("%s in the way is named and kept", async (_, address, content) => {
    await inSheet((sheet) => {
      sheet.getRange(address).formulas = [[content]];
    });
    const before = await workbookState();
    await expect(insertSheet(sampleDraft(), "selection")).rejects.toMatchObject({
      code: "room-taken",
      details: { address },
    });
    expect(await workbookState()).toEqual(before);
    expect(await workbookState()).toEqual(before);
  });

  test("an empty table in the way is kept", async () => {
    await inSheet((sheet) => {
      sheet.getRange("D7").values = [["Heading"]];
      sheet.tables.add("D7:E9", true);
      sheet.getRange("E9").select();
    });
    const before = await workbookState();
    await expect(insertSheet(sampleDraft(), "selection")).rejects.toMatchObject({
      code: "room-taken",
      details: { address: "E9" },
    });
    expect(await workbookState()).toEqual(before);
  });

  test("cells beside the block may hold something", async () => {
    await inSheet((sheet) => {
      sheet.getRange("E1:E9").values = Array.from({ length: 9 }, () => ["mine"]);
      sheet.getRange("A8").values = [["mine"]];
    });
    const inserted = await insertSheet(sampleDraft(), "selection");
    expect(inserted).toMatchObject({ address: "A1:D7", before: { blank: false } });
    expect((await workbookState()).sheets[0]?.frozen).toBeNull();
  });
});

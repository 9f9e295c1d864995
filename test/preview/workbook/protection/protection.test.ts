import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

test("a protected workbook keeps its sheets as they are, and takes values", async () => {
  await onSheet((_, { workbook }) => {
    workbook.protection.protect("secret");
  });
  const attempts: ((context: Excel.RequestContext) => unknown)[] = [
    ({ workbook }) => workbook.worksheets.add("New"),
    ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").delete();
    },
    ({ workbook }) => (workbook.worksheets.getItem("Sheet1").name = "Other"),
    ({ workbook }) => (workbook.worksheets.getItem("Sheet1").visibility = "Hidden"),
    ({ workbook }) => (workbook.worksheets.getItem("Sheet1").position = 0),
  ];
  for (const attempt of attempts) {
    const refused = onSheet((_, context) => {
      attempt(context);
    });
    expect(await refusal(refused)).toBe("AccessDenied");
  }
  await write("A1", [["taken"]]);
  expect(await valuesOf("A1")).toEqual([["taken"]]);
  const wrong = onSheet((_, { workbook }) => {
    workbook.protection.unprotect("guess");
  });
  expect(await refusal(wrong)).toBe("AccessDenied");
  const state = await onSheet((_, { workbook }) => {
    workbook.protection.unprotect("secret");
    return workbook.protection.load("protected");
  });
  expect(state.protected).toBe(false);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0%"]])],
  ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["borders", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dot")],
  ["locking", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ["column widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 80)],
  ["row heights", (sheet) => (sheet.getRange("A1").format.rowHeight = 80)],
  [
    "clearing",
    (sheet) => {
      sheet.getRange("A1").clear();
    },
  ],
  [
    "merging",
    (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
  ],
  ["inserting rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  [
    "deleting columns",
    (sheet) => {
      sheet.getRange("A:A").delete("Left");
    },
  ],
  ["hiding rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["tables", (sheet) => sheet.tables.add("A1:B2", true)],
  [
    "validation",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  ],
  ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["charts", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"))],
])("a protected sheet refuses %s", async (_, change) => {
  excel.protectSheet("Sheet1");
  const refused = onSheet((sheet) => {
    change(sheet);
  });
  expect(await refusal(refused)).toBe("AccessDenied");
});

test("unlocked cells take values on a protected sheet", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect();
  });
  await write("B2:B3", [[1], [2]]);
  expect(await valuesOf("B2:B3")).toEqual([[1], [2]]);
  expect(await refusal(write("B3:B4", [[1], [2]]))).toBe("AccessDenied");
  const locked = await onSheet((sheet) =>
    ["B2", "B4", "B3:B4"].map((address) =>
      sheet.getRange(address).format.protection.load("locked"),
    ),
  );
  expect(locked.map((item) => item.locked)).toEqual([false, true, null]);
});

test("unlocked cells stay unlocked where they move to", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.getRange("1:1").insert("Down");
    sheet.protection.protect();
  });
  await write("B3", [["free"]]);
  expect(await refusal(write("B2", [["locked"]]))).toBe("AccessDenied");
});

test("options allow what they name", async () => {
  await onSheet((sheet) => {
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "pw");
  });
  await onSheet((sheet) => {
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("1:1").insert("Down");
  });
  const refused = onSheet((sheet) => {
    sheet.getRange("1:1").delete("Up");
  });
  expect(await refusal(refused)).toBe("AccessDenied");
  const state = await onSheet((sheet) => sheet.protection.load("protected,options"));
  expect(state.protected).toBe(true);
  expect(state.options).toMatchObject({ allowFormatCells: true, allowDeleteRows: false });
  await onSheet((sheet) => {
    sheet.protection.unprotect("pw");
  });
  await write("A1", [[1]]);
});

test("a protected sheet isn't protected again", async () => {
  excel.protectSheet("Sheet1");
  const again = onSheet((sheet) => {
    sheet.protection.protect();
  });
  expect(await refusal(again)).toBe("InvalidOperation");
});

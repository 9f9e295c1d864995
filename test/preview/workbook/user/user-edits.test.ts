import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { eventsDelivered, formulasOf, onSheet, valuesOf } from "../../../support/excel/in-excel";
import {
  formulaInEditor,
  userAddsSheet,
  userEnters,
  userFills,
  userInsertsRow,
} from "../../../support/excel/user";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

test("what the grid's own editor writes is told as the user's change", async () => {
  const told: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(({ address, triggerSource }) => {
      told.push([address, triggerSource]);
      return Promise.resolve();
    });
  });
  userEnters("B2", 7);
  await eventsDelivered();
  expect(told).toEqual([["B2", "Unknown"]]);
  expect(await valuesOf("B2")).toEqual([[7]]);
});

test("a formula that the user typed with names and tables calculates and reads back", async () => {
  await onSheet((sheet, { workbook }) => {
    sheet.getRange("A1:A3").values = [["Qty"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "Orders";
    workbook.names.add("Rate", "=10");
  });
  userEnters("C1", "=SUM(Orders[Qty])*Rate");
  expect(await valuesOf("C1")).toEqual([[30]]);
  expect(await formulasOf("C1")).toEqual([["=SUM(Orders[Qty])*Rate"]]);
});

test("typing over a formula with names forgets the names", async () => {
  await onSheet((sheet, { workbook }) => {
    workbook.names.add("Rate", "=10");
    sheet.getRange("A1").formulas = [["=Rate*2"]];
  });
  userEnters("A1", 5);
  userEnters("A1", "=1+1");
  expect(await formulasOf("A1")).toEqual([["=1+1"]]);
});

test("headings that the user types become unique", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [["One", "Two"]];
    sheet.tables.add("A1:B3", true);
  });
  userEnters("B1", "one");
  expect(await valuesOf("A1:B1")).toEqual([["One", "one2"]]);
});

test("a protected sheet keeps the user's hands off locked cells", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["mine"]];
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
  });
  userEnters("A1", "changed");
  userEnters("B2", "free");
  userInsertsRow(1);
  expect(await valuesOf("A1:B2")).toEqual([
    ["mine", ""],
    ["", "free"],
  ]);
});

test("a protected workbook keeps the user from adding sheets", async () => {
  excel.protectWorkbook();
  userAddsSheet();
  const count = await onSheet((_, { workbook }) => workbook.worksheets.getCount());
  expect(count.value).toBe(1);
});

test("rows that the user inserts move unlocked cells and links along", async () => {
  await onSheet((sheet, { workbook }) => {
    sheet.getRange("A1").values = [[3]];
    workbook.names.add("Three", sheet.getRange("A1"));
    sheet.getRange("B1").formulas = [["=Three*2"]];
  });
  userInsertsRow(0);
  await eventsDelivered();
  expect(await formulasOf("B2")).toEqual([["=Three*2"]]);
  expect(await valuesOf("A2:B2")).toEqual([[3, 6]]);
});

test("the grid's editor shows the formula as Excel writes it", async () => {
  await onSheet((sheet, { workbook }) => {
    workbook.names.add("Rate", "=10");
    sheet.getRange("A1").formulas = [["=Rate*2"]];
  });
  expect(formulaInEditor("A1")).toBe("=Rate*2");
});

test("formulas that the user fills down keep their tables", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B4").values = [
      ["Qty", "Double"],
      [1, ""],
      [2, ""],
      [3, ""],
    ];
    sheet.tables.add("A1:B4", true);
    sheet.getRange("B2").formulas = [["=[@Qty]*2"]];
  });
  await userFills("B2", "B2:B4");
  expect(await formulasOf("B2:B4")).toEqual([["=[@Qty]*2"], ["=[@Qty]*2"], ["=[@Qty]*2"]]);
  expect(await valuesOf("B2:B4")).toEqual([[2], [4], [6]]);
});

import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { formulasOf, onSheet, refusal, valuesOf } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

test.each<[typed: string, value: unknown]>([
  ["20%", 0.2],
  ["29%", 0.29],
  ["-1.5", -1.5],
  ["1,000", 1000],
  [" 7 ", 7],
  ["true", true],
  ["'5", "5"],
  ["2026/1/1", "2026/1/1"],
  ["=1+2", 3],
  ["", ""],
])("%s becomes %s", async (typed, value) => {
  await excel.typeInto("Sheet1", "A1", typed);
  expect(await valuesOf("A1")).toEqual([[value]]);
});

test("formulas may name tables and their own row", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Qty", "Double"],
      [4, ""],
    ];
    sheet.tables.add("A1:B2", true).name = "Orders";
  });
  await excel.typeInto("Sheet1", "B2", "=[@Qty]*2");
  await excel.typeInto("Sheet1", "D1", "=SUM(Orders[Double])");
  expect(await valuesOf("B2:D2")).toEqual([[8, "", ""]]);
  expect(await valuesOf("D1")).toEqual([[8]]);
  expect(await formulasOf("B2")).toEqual([["=[@Qty]*2"]]);
});

test("a locked cell of a protected sheet takes nothing", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2").format.protection.locked = false;
  });
  excel.protectSheet("Sheet1");
  expect(await refusal(excel.typeInto("Sheet1", "A1", "no"))).toBe("AccessDenied");
  await excel.typeInto("Sheet1", "B2", "yes");
  expect(await valuesOf("A1:B2")).toEqual([
    ["", ""],
    ["", "yes"],
  ]);
});

test("there is no such sheet", async () => {
  await expect(async () => excel.typeInto("Nowhere", "A1", "x")).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

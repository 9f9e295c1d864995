import { resetExcel } from "../../../support/excel/excel";
import { onSheet, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("value types", async () => {
  await write("A1:F1", [["text", 1, true, "=1/0", "", '=""']]);
  const range = await onSheet((sheet) => sheet.getRange("A1:F1").load("valueTypes,values"));
  expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Empty", "String"]]);
  expect(range.values).toEqual([["text", 1, true, "#DIV/0!", "", ""]]);
});

test("text is what a wide column shows", async () => {
  await write("A1:E1", [[0.1, 1234.5678, "=0.1+0.2", true, 1e15]]);
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").numberFormat = [["0.0%", "#,##0.00"]];
  });
  const range = await onSheet((sheet) => sheet.getRange("A1:E1").load("text"));
  expect(range.text).toEqual([["10.0%", "1,234.57", "0.3", "TRUE", "1E+15"]]);
});

test("a formula's error value can be caught by another formula", async () => {
  await write("A1:B1", [["=1/0", '=IFERROR(A1,"caught")']]);
  const range = await onSheet((sheet) => sheet.getRange("A1:B1").load("values"));
  expect(range.values).toEqual([["#DIV/0!", "caught"]]);
});

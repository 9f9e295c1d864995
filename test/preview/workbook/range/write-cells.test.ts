import { resetExcel } from "../../../support/excel/excel";
import { formulasOf, onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("an array must have the range's shape", async () => {
  expect(await refusal(write("A1:B2", [[1, 2]]))).toBe("InvalidArgument");
  expect(await refusal(write("A1:B2", [[1], [2]]))).toBe("InvalidArgument");
  expect(await valuesOf("A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("one value stands for every cell", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = 7 as unknown as number[][];
  });
  expect(await valuesOf("A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  await write("A1:C1", [[1, 2, 3]]);
  await write("A1:C1", [[null, "", 4]]);
  expect(await valuesOf("A1:C1")).toEqual([[1, "", 4]]);
});

test("texts are read as if they were typed", async () => {
  await write("A1:H1", [["20%", "007", "1,234.5", "TRUE", "1.5e3", "'007", "3 apples", "=1+1"]]);
  expect(await valuesOf("A1:H1")).toEqual([[0.2, 7, 1234.5, true, 1500, "007", "3 apples", 2]]);
});

test("what was typed brings its number format along", async () => {
  await write("A1:C1", [["20%", "1,234", "12.50%"]]);
  const range = await onSheet((sheet) => sheet.getRange("A1:C1").load("numberFormat,text"));
  expect(range.numberFormat).toEqual([["0%", "#,##0", "0.00%"]]);
  expect(range.text).toEqual([["20%", "1,234", "12.50%"]]);
});

test("a format that is there stays", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [["0.000"]];
    sheet.getRange("A1").values = [["20%"]];
  });
  const range = await onSheet((sheet) => sheet.getRange("A1").load("numberFormat,values"));
  expect(range.numberFormat).toEqual([["0.000"]]);
  expect(range.values).toEqual([[0.2]]);
});

test("a cell with the text format takes everything literally", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["@", "@", "@", "@"]];
    range.values = [["007", "=1+1", 5, true]];
  });
  expect(await valuesOf("A1:D1")).toEqual([["007", "=1+1", "5", "TRUE"]]);
});

test("booleans stay booleans, also when a formula asks for them", async () => {
  await write("A1:C1", [[true, false, "=A1"]]);
  expect(await valuesOf("A1:C1")).toEqual([[true, false, true]]);
});

test("formulas read back as Excel writes them", async () => {
  await write("A1:B1", [[2, "=sum(a1, 3)"]]);
  expect(await formulasOf("A1:B1")).toEqual([[2, "=SUM(A1, 3)"]]);
  expect(await valuesOf("B1")).toEqual([[5]]);
});

test("R1C1 formulas are relative to their cell", async () => {
  await write("A1", [[4]]);
  await onSheet((sheet) => {
    sheet.getRange("B2").formulasR1C1 = [["=R[-1]C[-1]*R1C1"]];
  });
  expect(await formulasOf("B2")).toEqual([["=A1*$A$1"]]);
  const range = await onSheet((sheet) => sheet.getRange("B2").load("formulasR1C1,values"));
  expect(range.formulasR1C1).toEqual([["=R[-1]C[-1]*R1C1"]]);
  expect(range.values).toEqual([[16]]);
});

test.each([
  "=SUM(1",
  "=1+",
  "=)",
  "=SUM(A1;B1)",
  "=Nowhere!Rate",
  "=Missing[Column]",
  "=[Book]S!A1",
])("%s isn't accepted", async (formula) => {
  expect(await refusal(write("A1", [[formula]]))).toBe("InvalidArgument");
  expect(await valuesOf("A1")).toEqual([[""]]);
});

test("a cell holds 32,767 characters, a formula 8,192", async () => {
  await write("A1", [["x".repeat(32_767)]]);
  expect(await refusal(write("A2", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  const formula = (length: number) => `=SUM(1${",1".repeat((length - 7) / 2)})`;
  await write("A3", [[formula(8191)]]);
  expect(await refusal(write("A4", [[formula(8193)]]))).toBe("InvalidArgument");
});

test("a large write that the library splits arrives whole", async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [row, row * 2]);
  await write("A1:B3000", rows);
  expect(await valuesOf("A1:B3000")).toEqual(rows);
});

test("earlier actions of a refused batch stay done", async () => {
  const batch = onSheet((sheet) => {
    sheet.getRange("A1").values = [["kept"]];
    sheet.getRange("A2:B2").values = [[1]];
    sheet.getRange("A3").values = [["never"]];
  });
  expect(await refusal(batch)).toBe("InvalidArgument");
  expect(await valuesOf("A1:A3")).toEqual([["kept"], [""], [""]]);
});

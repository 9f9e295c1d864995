import { resetExcel } from "../../../support/excel/excel";
import { formulasOf, onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("formulas follow inserted and deleted rows", async () => {
  await write("A1:B2", [
    [1, ""],
    [2, "=A2*10"],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("2:3").insert("Down");
  });
  expect(await formulasOf("B4")).toEqual([["=A4*10"]]);
  expect(await valuesOf("B4")).toEqual([[20]]);
  await onSheet((sheet) => {
    sheet.getRange("2:3").delete("Up");
  });
  expect(await formulasOf("B2")).toEqual([["=A2*10"]]);
});

test("formulas follow inserted columns", async () => {
  await write("A1:B1", [[3, "=A1+1"]]);
  await onSheet((sheet) => {
    sheet.getRange("A:A").insert("Right");
  });
  expect(await formulasOf("C1")).toEqual([["=B1+1"]]);
});

test.each([
  ["rows", "2:3", "Up", "=SUM(A1:A5)+SUM(Other!A1:C3)", 5 + 9],
  ["columns", "B:B", "Left", "=SUM(A1:A5)+SUM(Other!A1:B5)", 5 + 10],
] as const)(
  "%s deleted out of view move what points there",
  async (_what, gone, shift, ...left) => {
    const ones = (columns: number) =>
      Array.from({ length: 5 }, () => Array<number>(columns).fill(1));
    await write("A1:A5", ones(1));
    await onSheet((sheet, context) => {
      context.workbook.worksheets.add("Other").getRange("A1:C5").values = ones(3);
      sheet.getRange("D1").formulas = [["=SUM(A1:A5)+SUM(Other!A1:C5)"]];
      sheet.activate();
    });
    await onSheet((_sheet, context) => {
      context.workbook.worksheets.getItem("Other").getRange(gone).delete(shift);
    });
    const [formula, value] = left;
    expect(await formulasOf("D1")).toEqual([[formula]]);
    expect(await valuesOf("D1")).toEqual([[value]]);
  },
);

test("a name and a table move along", async () => {
  await write("A1:A3", [["Head"], [1], [2]]);
  await onSheet((sheet, context) => {
    sheet.tables.add("A1:A3", true).name = "Moved";
    context.workbook.names.add("Second", sheet.getRange("A3"));
    sheet.getRange("C1").formulas = [["=SUM(Moved[Head])+Second"]];
  });
  await onSheet((sheet) => {
    sheet.getRange("1:2").insert("Down");
  });
  const found = await onSheet((sheet, context) => ({
    table: sheet.tables.getItem("Moved").getRange().load("address"),
    name: context.workbook.names.getItem("Second").getRange().load("address"),
    formula: sheet.getRange("C3").load("formulas,values"),
  }));
  expect(found.table.address).toBe("Sheet1!A3:A5");
  expect(found.name.address).toBe("Sheet1!A5");
  expect(found.formula.formulas).toEqual([["=SUM(Moved[Head])+Second"]]);
  expect(found.formula.values).toEqual([[5]]);
});

test("a table grows with rows inserted into it, and shrinks again", async () => {
  await write("A1:A4", [["Qty"], [1], [2], [3]]);
  await onSheet((sheet) => {
    sheet.tables.add("A1:A4", true).name = "Orders";
    sheet.getRange("C1").formulas = [["=SUM(Orders[Qty])"]];
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A3").values = [[10]];
  });
  expect(await valuesOf("C1")).toEqual([[16]]);
  expect(await formulasOf("C1")).toEqual([["=SUM(Orders[Qty])"]]);
  const body = () =>
    onSheet((sheet) => sheet.tables.getItem("Orders").getDataBodyRange().load("address"));
  expect((await body()).address).toBe("Sheet1!A2:A5");
  await onSheet((sheet) => {
    sheet.getRange("2:3").delete("Up");
  });
  expect((await body()).address).toBe("Sheet1!A2:A3");
  expect(await valuesOf("C1")).toEqual([[5]]);
});

test("single cells aren't pushed aside", async () => {
  const refused = onSheet((sheet) => {
    sheet.getRange("A1:B2").insert("Down");
  });
  expect(await refusal(refused)).toBe("ApiNotFound");
});

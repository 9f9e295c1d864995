import { resetExcel } from "../../../support/excel/excel";
import { formulasOf, onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("a name for a range, a constant and a formula", async () => {
  await write("A1:A3", [[1], [2], [3]]);
  await onSheet((sheet, { workbook }) => {
    workbook.names.add("Cells", sheet.getRange("A1:A3"), "all of them");
    workbook.names.add("Rate", "=0.5");
    workbook.names.add("Double", "=SUM(Sheet1!$A$1:$A$3)*2");
    workbook.names.add("Referenced", "=Sheet1!$A$2");
    sheet.getRange("C1:C4").formulas = [
      ["=SUM(Cells)"],
      ["=10*Rate+1"],
      ["=Double/2"],
      ["=referenced"],
    ];
  });
  expect((await valuesOf("C1:C4")).flat()).toEqual([6, 6, 6, 2]);
  expect((await formulasOf("C1:C4")).flat()).toEqual([
    "=SUM(Cells)",
    "=10*Rate+1",
    "=Double/2",
    "=Referenced",
  ]);
  const names = await onSheet((_, { workbook }) =>
    workbook.names.load("items/name,items/type,items/value,items/formula,items/comment"),
  );
  expect(names.items.map(({ name, type }) => [name, type])).toEqual([
    ["Cells", "Range"],
    ["Rate", "Double"],
    ["Double", "String"],
    ["Referenced", "Range"],
  ]);
  expect(names.items[0]).toMatchObject({
    value: "Sheet1!$A$1:$A$3",
    formula: "=Sheet1!$A$1:$A$3",
    comment: "all of them",
  });
  expect(names.items[1]?.value).toBe(0.5);
});

test("a sheet's own name comes before the workbook's, and is reached by its sheet", async () => {
  await onSheet((sheet, { workbook }) => {
    const second = workbook.worksheets.add("Second sheet");
    sheet.getRange("A1").values = [[1]];
    second.getRange("A1").values = [[100]];
    workbook.names.add("Rate", sheet.getRange("A1"));
    second.names.add("Rate", second.getRange("A1"));
    sheet.getRange("B1:B2").formulas = [["=Rate*2"], ["='Second sheet'!Rate*2"]];
    second.getRange("B1").formulas = [["=Rate*2"]];
  });
  expect((await valuesOf("B1:B2")).flat()).toEqual([2, 200]);
  expect((await formulasOf("B1:B2")).flat()).toEqual(["=Rate*2", "='Second sheet'!Rate*2"]);
  const second = await onSheet((_, { workbook }) => {
    const sheet = workbook.worksheets.getItem("Second sheet");
    return {
      cell: sheet.getRange("B1").load("values,formulas"),
      names: sheet.names.load("items/name,items/scope"),
      all: workbook.names.load("items/name,items/scope"),
    };
  });
  expect([second.cell.values, second.cell.formulas]).toEqual([[[200]], [["=Rate*2"]]]);
  expect(second.names.items.map(({ scope }) => scope)).toEqual(["Worksheet"]);
  expect(second.all.items.map(({ scope }) => scope)).toEqual(["Workbook"]);
});

test("formulas lose a deleted name and find one that is added later", async () => {
  await write("A1:B1", [[4, "=Later+1"]]);
  expect(await valuesOf("B1")).toEqual([["#NAME?"]]);
  await onSheet((sheet, { workbook }) => workbook.names.add("Later", sheet.getRange("A1")));
  expect(await valuesOf("B1")).toEqual([[5]]);
  await onSheet((_, { workbook }) => {
    workbook.names.getItem("Later").delete();
  });
  expect(await valuesOf("B1")).toEqual([["#NAME?"]]);
  expect(await formulasOf("B1")).toEqual([["=Later+1"]]);
});

test("a name's reference can be changed", async () => {
  await write("A1:B1", [[1, 2]]);
  await onSheet((sheet, { workbook }) => {
    workbook.names.add("Moving", sheet.getRange("A1"));
    sheet.getRange("C1").formulas = [["=Moving"]];
    workbook.names.getItem("Moving").formula = "=Sheet1!$B$1";
  });
  expect(await valuesOf("C1")).toEqual([[2]]);
});

test.each(["A1", "R1C1", "XFD9", "1x", "with space", "c", "x".repeat(256)])(
  "%s is no name",
  async (name) => {
    const refused = onSheet((sheet, { workbook }) => {
      workbook.names.add(name, sheet.getRange("A1"));
    });
    expect(await refusal(refused)).toBe("InvalidArgument");
  },
);

test("a name is given once", async () => {
  const add = (name: string) =>
    onSheet((sheet, { workbook }) => workbook.names.add(name, sheet.getRange("A1")));
  await add("Once");
  expect(await refusal(add("ONCE"))).toBe("ItemAlreadyExists");
});

test("a name stands for a range, or it doesn't", async () => {
  await onSheet((sheet, { workbook }) => {
    workbook.names.add("Cells", sheet.getRange("B2:C3"));
    workbook.names.add("Five", 5 as unknown as string);
  });
  const found = await onSheet((_, { workbook }) => ({
    range: workbook.names.getItem("cells").getRange().load("address"),
    none: workbook.names.getItem("Five").getRangeOrNullObject().load("address"),
    missing: workbook.names.getItemOrNullObject("Nothing").load("name"),
  }));
  expect(found.range.address).toBe("Sheet1!B2:C3");
  expect([found.none.isNullObject, found.missing.isNullObject]).toEqual([true, true]);
  const constant = onSheet((_, { workbook }) =>
    workbook.names.getItem("Five").getRange().load("address"),
  );
  expect(await refusal(constant)).toBe("InvalidOperation");
});

test("variables of LET aren't taken for names", async () => {
  await write("A1", [["=LET(x,2,x*3)"]]);
  expect(await valuesOf("A1")).toEqual([[6]]);
  expect(await formulasOf("A1")).toEqual([["=LET(x,2,x*3)"]]);
});

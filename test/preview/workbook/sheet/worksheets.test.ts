import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const names = async () => {
  const sheets = await onSheet((_, context) =>
    context.workbook.worksheets.load("items/name,items/visibility,items/position"),
  );
  return sheets.items.map(({ name }) => name);
};

const add = (name?: string) =>
  onSheet((_, context) => context.workbook.worksheets.add(name).load("id,name"));

test("a new workbook has one sheet, and numbers the next ones", async () => {
  expect(await names()).toEqual(["Sheet1"]);
  expect((await add()).name).toBe("Sheet2");
  expect((await add("数据")).name).toBe("数据");
  expect(await names()).toEqual(["Sheet1", "Sheet2", "数据"]);
});

test("adding a sheet doesn't activate it", async () => {
  await add("Second");
  const active = await onSheet((sheet) => sheet.load("name"));
  expect(active.name).toBe("Sheet1");
});

test.each([
  "x".repeat(32),
  "a:b",
  "a\\b",
  "a/b",
  "a?b",
  "a*b",
  "a[b",
  "a]b",
  "'a",
  "a'",
  "History",
  "",
])("%s is no name for a sheet", async (name) => {
  expect(await refusal(add(name))).toBe("InvalidArgument");
  expect(await names()).toEqual(["Sheet1"]);
});

test("names are compared without regard to case", async () => {
  expect(await refusal(add("SHEET1"))).toBe("ItemAlreadyExists");
  const rename = onSheet((sheet) => {
    sheet.name = "sheet1";
  });
  await rename;
  expect(await names()).toEqual(["sheet1"]);
});

test("renaming to another sheet's name is refused, and formulas follow a good name", async () => {
  await add("Data");
  await onSheet((sheet, context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[5]];
    sheet.getRange("A1").formulas = [["=Data!A1*2"]];
  });
  const taken = onSheet((sheet) => {
    sheet.name = "data";
  });
  expect(await refusal(taken)).toBe("ItemAlreadyExists");
  await onSheet((_, context) => {
    context.workbook.worksheets.getItem("Data").name = "My data";
  });
  const cell = await onSheet((sheet) => sheet.getRange("A1").load("formulas,values"));
  expect(cell.formulas).toEqual([["='My data'!A1*2"]]);
  expect(cell.values).toEqual([[10]]);
});

test("a sheet is found by name and by id", async () => {
  const { id } = await add("Found");
  const found = await onSheet((_, context) => ({
    byName: context.workbook.worksheets.getItem("found").load("id"),
    byId: context.workbook.worksheets.getItem(id).load("name"),
    none: context.workbook.worksheets.getItemOrNullObject("nowhere").load("name"),
  }));
  expect([found.byName.id, found.byId.name, found.none.isNullObject]).toEqual([id, "Found", true]);
  const missing = onSheet((_, context) => context.workbook.worksheets.getItem("x").load("name"));
  expect(await refusal(missing)).toBe("ItemNotFound");
});

test("deleting takes tables and names along; the last visible sheet stays", async () => {
  await add("Gone");
  await onSheet((_, context) => {
    const sheet = context.workbook.worksheets.getItem("Gone");
    sheet.tables.add("A1:B2", true).name = "GoneTable";
    sheet.names.add("GoneName", sheet.getRange("A1"));
    sheet.delete();
  });
  const left = await onSheet((_, context) => ({
    table: context.workbook.tables.getItemOrNullObject("GoneTable").load("name"),
    count: context.workbook.worksheets.getCount(),
  }));
  expect([left.table.isNullObject, left.count.value]).toEqual([true, 1]);
  const last = onSheet((sheet) => {
    sheet.delete();
  });
  expect(await refusal(last)).toBe("InvalidOperation");
});

test("order, visibility, colour, gridlines", async () => {
  await add("Second");
  await onSheet((_, context) => {
    context.workbook.worksheets.getItem("Second").set({
      position: 0,
      tabColor: "#FF0000",
      showGridlines: false,
      visibility: "VeryHidden",
    });
  });
  expect(await names()).toEqual(["Second", "Sheet1"]);
  const sheet = await onSheet((_, context) =>
    context.workbook.worksheets
      .getItem("Second")
      .load("position,tabColor,showGridlines,visibility"),
  );
  expect(sheet.toJSON()).toMatchObject({
    position: 0,
    tabColor: "#FF0000",
    showGridlines: false,
    visibility: "VeryHidden",
  });
  const hideLast = onSheet((active) => {
    active.visibility = "Hidden";
  });
  expect(await refusal(hideLast)).toBe("InvalidOperation");
});

test("activating, and walking from sheet to sheet", async () => {
  await add("Second");
  await onSheet((_, context) => {
    context.workbook.worksheets.getItem("Second").activate();
  });
  const found = await onSheet((sheet, context) => ({
    active: sheet.load("name"),
    before: sheet.getPrevious().load("name"),
    after: sheet.getNextOrNullObject().load("name"),
    first: context.workbook.worksheets.getFirst().load("name"),
    last: context.workbook.worksheets.getLast().load("name"),
  }));
  expect([found.active.name, found.before.name, found.after.isNullObject]).toEqual([
    "Second",
    "Sheet1",
    true,
  ]);
  expect([found.first.name, found.last.name]).toEqual(["Sheet1", "Second"]);
});

test("ranges by address, by indexes, by name and by table", async () => {
  await write("A1:B2", [
    ["Head", "Other"],
    [1, 2],
  ]);
  await onSheet((sheet, context) => {
    sheet.tables.add("A1:B2", true).name = "Cells";
    context.workbook.names.add("Spot", sheet.getRange("D4"));
  });
  const found = await onSheet((sheet) =>
    [
      sheet.getRange("$B$2:C3"),
      sheet.getRangeByIndexes(1, 2, 3, 4),
      sheet.getCell(0, 1),
      sheet.getRange("Spot"),
      sheet.getRange("Cells"),
      sheet.getRange("Cells[Other]"),
      sheet.getRange("Sheet1!A1"),
      sheet.getRange("2:3"),
    ].map((range) => range.load("address")),
  );
  expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
    "B2:C3",
    "C2:F4",
    "B1",
    "D4",
    "A2:B2",
    "B2",
    "A1",
    "2:3",
  ]);
  const wrong = onSheet((sheet) => sheet.getRange("not an address").load("address"));
  expect(await refusal(wrong)).toBe("InvalidArgument");
});

test("a whole sheet can be cleared", async () => {
  await write("A1:B2", [
    [1, 2],
    [3, "=A1"],
  ]);
  await onSheet((sheet) => {
    sheet.getRange().clear();
  });
  expect(await valuesOf("A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

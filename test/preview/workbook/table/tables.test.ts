import { resetExcel } from "../../../support/excel/excel";
import { formulasOf, onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(async () => {
  await resetExcel();
  await write("A1:C4", [
    ["Item", "Qty #1", "Unit [price]"],
    ["x", 1, 10],
    ["y", 2, 20],
    ["z", 3, 30],
  ]);
});

const addTable = (address = "A1:C4", name = "Orders") =>
  onSheet((sheet) => {
    const table = sheet.tables.add(address, true);
    table.name = name;
    return table.load("id,name");
  });

test("what a new table looks like", async () => {
  const { id } = await addTable();
  const found = await onSheet((sheet, context) => {
    const table = context.workbook.tables.getItem("orders");
    return {
      table: table.load("id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton"),
      range: table.getRange().load("address"),
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("address"),
      columns: table.columns.load("items/name,items/index,count"),
      rows: table.rows.load("count"),
      count: sheet.tables.getCount(),
      sheet: table.worksheet.load("name"),
    };
  });
  expect(found.table.toJSON()).toMatchObject({
    id,
    name: "Orders",
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  });
  expect(found.range.address).toBe("Sheet1!A1:C4");
  expect(found.header.values).toEqual([["Item", "Qty #1", "Unit [price]"]]);
  expect(found.body.address).toBe("Sheet1!A2:C4");
  expect(found.columns.items.map(({ name, index }) => [name, index])).toEqual([
    ["Item", 0],
    ["Qty #1", 1],
    ["Unit [price]", 2],
  ]);
  expect([found.rows.count, found.count.value, found.sheet.name]).toEqual([3, 1, "Sheet1"]);
});

test("a range without headings gets them", async () => {
  await onSheet((sheet) => sheet.tables.add("A2:C4", false));
  expect(await valuesOf("A2:C3")).toEqual([
    ["Column1", "Column2", "Column3"],
    ["x", 1, 10],
  ]);
});

test("headings become unique texts", async () => {
  await write("A1:C1", [["Item", "item", ""]]);
  await addTable();
  expect(await valuesOf("A1:C1")).toEqual([["Item", "item2", "Column3"]]);
  await write("A1:C1", [[2026, "item2", "Item2"]]);
  expect(await valuesOf("A1:C1")).toEqual([["2026", "item2", "Item22"]]);
});

test("tables overlap neither each other nor merged cells", async () => {
  await addTable();
  expect(await refusal(addTable("C4:E6", "Other"))).toBe("InvalidArgument");
  await onSheet((sheet) => {
    sheet.getRange("G1:H1").merge();
  });
  expect(await refusal(addTable("G1:H3", "Merged"))).toBe("InvalidOperation");
});

test.each(["A1", "R1C1", "RC", "1st", "two words", "x".repeat(256), "-x", "KPI1"])(
  "%s is no name for a table",
  async (name) => {
    expect(await refusal(addTable("A1:C4", name))).toBe("InvalidArgument");
  },
);

test("tables and the workbook's names share one list", async () => {
  await onSheet((sheet, context) => context.workbook.names.add("Taken", sheet.getRange("F1")));
  expect(await refusal(addTable("A1:C4", "TAKEN"))).toBe("ItemAlreadyExists");
  await onSheet((sheet) => {
    sheet.tables.getItem("Table1").name = "Orders";
  });
  const name = onSheet((sheet, context) => {
    context.workbook.names.add("orders", sheet.getRange("F1"));
  });
  expect(await refusal(name)).toBe("ItemAlreadyExists");
});

test("structured references calculate and read back as Excel writes them", async () => {
  await addTable();
  const formulas = [
    "=SUM(Orders[Qty '#1])",
    "=SUM(Orders[Unit '[price']])",
    "=SUM(Orders[[Qty '#1]:[Unit '[price']]])",
    "=ROWS(Orders)",
    "=ROWS(Orders[#All])",
    "=COUNTA(Orders[#Headers])",
    "=Orders[[#Headers],[Item]]",
    "=COUNTA(Orders[[#Headers],[#Data],[Item]])",
    "=SUM(Orders[[#Totals],[Qty '#1]])",
  ];
  await onSheet((sheet) => {
    sheet.getRange("E1:E9").formulas = formulas.map((formula) => [formula]);
  });
  expect((await formulasOf("E1:E9")).flat()).toEqual(formulas);
  expect((await valuesOf("E1:E9")).flat()).toEqual([6, 60, 66, 3, 4, 3, "Item", 4, "#REF!"]);
});

test("in its own table a formula needs no table name; names with blanks get brackets", async () => {
  await write("D1:E1", [["Total price", "Half"]]);
  await addTable("A1:E4");
  await onSheet((sheet) => {
    sheet.getRange("D2:D4").formulas = [
      ["=[@[Qty '#1]]*Orders[@[Unit '[price']]]"],
      ["=Orders[[#This Row],[Qty '#1]]*[@[Unit '[price']]]"],
      ["=[@[Qty '#1]]*[@[Unit '[price']]]"],
    ];
    sheet.getRange("E2").formulas = [["=[@[Total price]]/2"]];
    sheet.getRange("G2").formulas = [["=Orders[@[Total price]]"]];
    sheet.getRange("G9").formulas = [["=Orders[@Half]"]];
  });
  expect((await valuesOf("D2:D4")).flat()).toEqual([10, 40, 90]);
  expect((await formulasOf("D2:D3")).flat()).toEqual([
    "=[@[Qty '#1]]*[@[Unit '[price']]]",
    "=[@[Qty '#1]]*[@[Unit '[price']]]",
  ]);
  expect(await formulasOf("E2")).toEqual([["=[@[Total price]]/2"]]);
  expect(await valuesOf("E2:G2")).toEqual([[5, "", 10]]);
  expect(await formulasOf("G2")).toEqual([["=Orders[@[Total price]]"]]);
  expect(await valuesOf("G9")).toEqual([["#VALUE!"]]);
});

test("formulas follow a renamed table and a renamed heading", async () => {
  await addTable();
  await write("E1", [["=SUM(Orders[Qty '#1])"]]);
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").name = "Sales_2026";
    sheet.tables.getItem("Sales_2026").columns.getItem("Qty #1").name = "Amount";
  });
  expect(await formulasOf("E1")).toEqual([["=SUM(Sales_2026[Amount])"]]);
  expect(await valuesOf("E1")).toEqual([[6]]);
});

test("rows are added below, and formulas see them", async () => {
  await addTable();
  await write("E1", [["=SUM(Orders[Qty '#1])"]]);
  const row = await onSheet((sheet) => {
    const added = sheet.tables.getItem("Orders").rows.add(undefined, [["w", 4, 40]]);
    return added.load("index,values");
  });
  expect([row.index, row.values]).toEqual([3, [["w", 4, 40]]]);
  expect(await valuesOf("E1")).toEqual([[10]]);
  await write("A6", [["in the way"]]);
  const full = onSheet((sheet) => {
    sheet.tables.getItem("Orders").rows.add(undefined, [["v", 5, 50]]);
  });
  expect(await refusal(full)).toBe("InvalidOperation");
});

test("resizing keeps the row of headings", async () => {
  await addTable("A1:B3");
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").resize("A1:C4");
  });
  const body = await onSheet((sheet) =>
    sheet.tables.getItem("Orders").getDataBodyRange().load("address"),
  );
  expect(body.address).toBe("Sheet1!A2:C4");
  const moved = onSheet((sheet) => {
    sheet.tables.getItem("Orders").resize("A2:C5");
  });
  expect(await refusal(moved)).toBe("InvalidArgument");
});

test("a deleted table takes its cells along, and formulas lose it", async () => {
  await addTable();
  await write("E1", [["=SUM(Orders[Qty '#1])"]]);
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").delete();
  });
  expect(await valuesOf("A1:C2")).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
  expect(await formulasOf("E1")).toEqual([["=SUM(#REF!)"]]);
  const gone = onSheet((sheet) => sheet.tables.getItem("Orders").load("name"));
  expect(await refusal(gone)).toBe("ItemNotFound");
});

test("a table that becomes a range leaves plain references behind", async () => {
  await addTable();
  await write("E1", [["=SUM(Orders[Qty '#1])"]]);
  const range = await onSheet((sheet) =>
    sheet.tables.getItem("Orders").convertToRange().load("address"),
  );
  expect(range.address).toBe("Sheet1!A1:C4");
  expect(await formulasOf("E1")).toEqual([["=SUM($B$2:$B$4)"]]);
  expect(await valuesOf("E1")).toEqual([[6]]);
});

test("totals stand below, and structured references reach them", async () => {
  await addTable();
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").showTotals = true;
    sheet.getRange("E1").formulas = [["=Orders[[#Totals],[Unit '[price']]]"]];
  });
  expect(await valuesOf("A5:C5")).toEqual([["Total", "", 60]]);
  expect(await valuesOf("E1")).toEqual([[60]]);
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").showTotals = false;
  });
  expect(await valuesOf("A5:C5")).toEqual([["", "", ""]]);
  expect(await valuesOf("E1")).toEqual([["#REF!"]]);
});

test("hidden headings leave the columns their names", async () => {
  await addTable();
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").showHeaders = false;
  });
  const found = await onSheet((sheet) => {
    const table = sheet.tables.getItem("Orders");
    return {
      columns: table.columns.load("items/name"),
      range: table.getRange().load("address"),
    };
  });
  expect(found.columns.items.map(({ name }) => name)).toEqual(["Item", "Qty #1", "Unit [price]"]);
  expect(found.range.address).toBe("Sheet1!A2:C4");
  expect(await valuesOf("A1:C1")).toEqual([["", "", ""]]);
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").showHeaders = true;
  });
  expect(await valuesOf("A1:C1")).toEqual([["Item", "Qty #1", "Unit [price]"]]);
});

test("tables of a range: those it touches, or those that lie in it", async () => {
  await addTable();
  const found = await onSheet((sheet) => ({
    touched: sheet.getRange("C3:D9").getTables(false).load("items/name"),
    contained: sheet.getRange("C3:D9").getTables(true).load("items/name"),
    first: sheet.getRange("B2").getTables(false).getFirst().load("name"),
  }));
  expect(found.touched.items.map(({ name }) => name)).toEqual(["Orders"]);
  expect(found.contained.items).toEqual([]);
  expect(found.first.name).toBe("Orders");
});

test("styles are those of Excel", async () => {
  await addTable();
  await onSheet((sheet) => {
    sheet.tables.getItem("Orders").style = "TableStyleLight9";
  });
  const wrong = onSheet((sheet) => {
    sheet.tables.getItem("Orders").style = "TableStyleLight99";
  });
  expect(await refusal(wrong)).toBe("InvalidArgument");
});

test("columns: values, ranges, by heading and by number", async () => {
  await addTable();
  const found = await onSheet((sheet) => {
    const { columns } = sheet.tables.getItem("Orders");
    return {
      values: columns.getItem("qty #1").load("values"),
      body: columns.getItemAt(2).getDataBodyRange().load("address"),
      none: columns.getItemOrNullObject("nothing").load("name"),
      rows: sheet.tables.getItem("Orders").rows.getItemAt(1).load("values"),
    };
  });
  expect(found.values.values).toEqual([["Qty #1"], [1], [2], [3]]);
  expect(found.body.address).toBe("Sheet1!C2:C4");
  expect(found.none.isNullObject).toBe(true);
  expect(found.rows.values).toEqual([["y", 2, 20]]);
});

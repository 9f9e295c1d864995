import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

const shown = () => excel.book.grid.conditionalFormats.all("sheet-1");

test("a formula, and how matching cells look", async () => {
  await onSheet((sheet) => {
    const { custom } = sheet.getRange("B2:B5").conditionalFormats.add("Custom");
    custom.rule.formula = "=$B2>3";
    custom.format.fill.color = "#FFEE00";
    custom.format.font.set({ bold: true, color: "#112233" });
    custom.format.numberFormat = "0.000";
  });
  const found = await onSheet((sheet) => {
    const format = sheet.getRange("B3").conditionalFormats.getItemAt(0).load("type,stopIfTrue");
    format.custom.rule.load("formula");
    format.custom.format.fill.load("color");
    format.custom.format.font.load("bold,italic,color");
    format.custom.format.load("numberFormat");
    return { format, range: format.getRange().load("address") };
  });
  const { custom } = found.format;
  expect(found.format.toJSON()).toMatchObject({ type: "Custom", stopIfTrue: false });
  expect(custom.rule.formula).toBe("=$B2>3");
  expect([custom.format.fill.color, custom.format.font.bold, custom.format.font.italic]).toEqual([
    "#FFEE00",
    true,
    null,
  ]);
  expect(custom.format.numberFormat).toBe("0.000");
  expect(found.range.address).toBe("Sheet1!B2:B5");
  expect(shown()).toHaveLength(1);
});

test("a comparison with numbers, with cells, with two values", async () => {
  await onSheet((sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A5");
    const rules: Excel.ConditionalCellValueRule[] = [
      { formula1: "=2", operator: "GreaterThan" },
      { formula1: "=$C$1", operator: "LessThanOrEqual" },
      { formula1: "1", formula2: "=$C$2", operator: "Between" },
    ];
    for (const rule of rules) {
      const { cellValue } = conditionalFormats.add("CellValue");
      cellValue.rule = rule;
      cellValue.format.font.color = "#FF0000";
    }
  });
  const formats = await onSheet((sheet) =>
    sheet.getRange("A1").conditionalFormats.load("items/type,items/priority,items/cellValue/rule"),
  );
  expect(formats.items.map(({ priority, cellValue }) => [priority, cellValue.rule])).toEqual([
    [0, { formula1: "1", formula2: "=$C$2", operator: "Between" }],
    [1, { formula1: "=$C$1", operator: "LessThanOrEqual" }],
    [2, { formula1: "=2", operator: "GreaterThan" }],
  ]);
  expect(shown()).toHaveLength(3);
});

test("data bars", async () => {
  await onSheet((sheet) => {
    const { dataBar } = sheet.getRange("A1:A5").conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = "#63C384";
    dataBar.showDataBarOnly = true;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "=1" };
  });
  const found = await onSheet((sheet) => {
    const { dataBar } = sheet.getRange("A1").conditionalFormats.getItemAt(0);
    dataBar.load("showDataBarOnly,lowerBoundRule,upperBoundRule");
    dataBar.positiveFormat.load("fillColor,gradientFill");
    return dataBar;
  });
  expect([found.showDataBarOnly, found.positiveFormat.fillColor]).toEqual([true, "#63C384"]);
  expect(found.upperBoundRule).toEqual({ type: "Number", formula: "=1" });
  expect(shown()).toHaveLength(1);
});

test("what isn't of a kind is a null object", async () => {
  const found = await onSheet((sheet) => {
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    return format.cellValueOrNullObject.load("rule");
  });
  expect(found.isNullObject).toBe(true);
});

test("counted, found, deleted", async () => {
  await onSheet((sheet) => {
    for (const address of ["A1:A3", "A3:A5", "C1"]) {
      sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    }
  });
  const counts = await onSheet((sheet) =>
    ["A3", "A1", "B1", "A1:C9"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    ),
  );
  expect(counts.map(({ value }) => value)).toEqual([2, 1, 0, 3]);
  await onSheet((sheet) => {
    sheet.getRange("C1").conditionalFormats.getItemAt(0).delete();
  });
  expect(shown()).toHaveLength(2);
});

test("clearing a part leaves the rest", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A2:A3").conditionalFormats.clearAll();
  });
  const areas = await onSheet((sheet) =>
    sheet.getRange("A1").conditionalFormats.getItemAt(0).getRanges().load("address"),
  );
  expect(areas.address).toBe("Sheet1!A1,Sheet1!A4:A5");
  await onSheet((sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
  });
  expect(shown()).toHaveLength(0);
});

test("kinds that this host doesn't play say so", async () => {
  const refused = onSheet((sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"));
  expect(await refusal(refused)).toBe("ApiNotFound");
});

test("a formula that is none is refused", async () => {
  const refused = onSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM(";
  });
  expect(await refusal(refused)).toBe("InvalidArgument");
});

import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("fill", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").format.fill.color = "#ff0000";
    sheet.getRange("B1").format.fill.clear();
  });
  const [first, second, both] = await onSheet((sheet) =>
    ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).format.fill.load("color")),
  );
  expect([first?.color, second?.color, both?.color]).toEqual(["#FF0000", "#FFFFFF", null]);
});

test("font", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").format.font.set({
      bold: true,
      italic: true,
      color: "#0000FF",
      name: "Microsoft YaHei",
      size: 14,
      underline: "Double",
      strikethrough: true,
    });
  });
  const font = await onSheet((sheet) => sheet.getRange("B2").format.font.load());
  expect(font.toJSON()).toMatchObject({
    bold: true,
    italic: true,
    color: "#0000FF",
    name: "Microsoft YaHei",
    size: 14,
    underline: "Double",
    strikethrough: true,
  });
});

test("alignment, wrapping, indent", async () => {
  const expected = {
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    shrinkToFit: false,
  } as const;
  await onSheet((sheet) => {
    sheet.getRange("A1").format.set(expected);
  });
  const found = await onSheet((sheet) =>
    ["A1", "A2"].map((address) => sheet.getRange(address).format.load(Object.keys(expected))),
  );
  expect(found[0]?.toJSON()).toMatchObject(expected);
  expect(found[1]?.toJSON()).toMatchObject({
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indentLevel: 0,
  });
});

test("sizes of columns and rows, in points", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B:C").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
  });
  const found = await onSheet((sheet) => ({
    wide: sheet.getRange("C7").format.load("columnWidth,rowHeight"),
    high: sheet.getRange("A2").format.load("columnWidth,rowHeight"),
    mixed: sheet.getRange("A1:B2").format.load("columnWidth,rowHeight"),
  }));
  expect([found.wide.columnWidth, found.wide.rowHeight]).toEqual([120, 15]);
  expect([found.high.columnWidth, found.high.rowHeight]).toEqual([48, 30]);
  expect([found.mixed.columnWidth, found.mixed.rowHeight]).toEqual([null, null]);
});

test("autofit makes room for the widest text, Chinese counted double", async () => {
  await write("A1:C1", [["客服绩效计分卡", "abcdefg", ""]]);
  await onSheet((sheet) => {
    sheet.getRange("A:C").format.autofitColumns();
  });
  const widths = await onSheet((sheet) =>
    ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.load("columnWidth")),
  );
  const [chinese = 0, latin = 0, empty = 0] = widths.map(({ columnWidth }) => columnWidth);
  expect(chinese).toBeGreaterThan(1.5 * latin);
  expect(empty).toBe(48);
});

test("autofit of rows counts wrapped lines", async () => {
  await write("A1:A2", [["a long text that needs several lines in a narrow column"], ["short"]]);
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").format.wrapText = true;
    sheet.getRange("A1:A2").format.autofitRows();
  });
  const heights = await onSheet((sheet) =>
    ["A1", "A2"].map((address) => sheet.getRange(address).format.load("rowHeight")),
  );
  expect(heights[0]?.rowHeight).toBeGreaterThan(45);
  expect(heights[1]?.rowHeight).toBe(15);
});

test("borders belong to the cells on both sides", async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeBottom").set({ style: "Double", color: "#FF0000" });
    borders.getItem("InsideVertical").style = "Continuous";
  });
  const found = await onSheet((sheet) => {
    const border = (address: string, side: "EdgeBottom" | "EdgeTop" | "EdgeLeft") =>
      sheet.getRange(address).format.borders.getItem(side).load("style,color,weight");
    return {
      own: border("B3", "EdgeBottom"),
      below: border("B4", "EdgeTop"),
      between: border("C2", "EdgeLeft"),
      none: border("B2", "EdgeBottom"),
    };
  });
  expect(found.own.toJSON()).toMatchObject({ style: "Double", color: "#FF0000" });
  expect(found.below.toJSON()).toMatchObject({ style: "Double", color: "#FF0000" });
  expect(found.between.toJSON()).toMatchObject({ style: "Continuous", weight: "Thin" });
  expect(found.none.style).toBe("None");
});

test("a border is taken away on both sides", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
  });
  const border = await onSheet((sheet) =>
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style"),
  );
  expect(border.style).toBe("None");
});

test("number formats, one for all or one for each", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").numberFormat = "0.00" as unknown as string[][];
    sheet.getRange("B1:B2").numberFormat = [["0%"], [null]];
  });
  const range = await onSheet((sheet) => sheet.getRange("A1:C2").load("numberFormat"));
  expect(range.numberFormat).toEqual([
    ["0.00", "0%", "General"],
    ["0.00", "0.00", "General"],
  ]);
});

test("whole columns have a format that cells written later show", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C:C").numberFormat = "0%" as unknown as string[][];
    sheet.getRange("C:C").format.font.bold = true;
  });
  await write("C5", [[0.5]]);
  const cell = await onSheet((sheet) => {
    const range = sheet.getRange("C5").load("text,numberFormat");
    range.format.font.load("bold");
    return range;
  });
  expect([cell.text, cell.numberFormat, cell.format.font.bold]).toEqual([
    [["50%"]],
    [["0%"]],
    true,
  ]);
});

test("clearing formats leaves the contents", async () => {
  await write("A1", [[0.5]]);
  await onSheet((sheet) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["0%"]];
    range.format.fill.color = "#FF0000";
    range.clear("Formats");
  });
  const cell = await onSheet((sheet) => {
    const range = sheet.getRange("A1").load("values,numberFormat");
    range.format.fill.load("color");
    return range;
  });
  expect([cell.values, cell.numberFormat, cell.format.fill.color]).toEqual([
    [[0.5]],
    [["General"]],
    "#FFFFFF",
  ]);
});

test("hidden rows and columns", async () => {
  await onSheet((sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
  });
  const found = await onSheet((sheet) =>
    ["A2", "B9", "A1", "A1:A2"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden,hidden"),
    ),
  );
  expect(found.map((range) => [range.rowHidden, range.columnHidden, range.hidden])).toEqual([
    [true, false, true],
    [false, true, true],
    [false, false, false],
    [null, false, false],
  ]);
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour that is none", (format) => (format.fill.color = "reddish")],
  ["a font size of 0", (format) => (format.font.size = 0)],
  ["an unknown alignment", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["a negative width", (format) => (format.columnWidth = -1)],
  ["an unknown line", (format) => (format.borders.getItem("EdgeTop").style = "Wavy" as "Dot")],
])("%s is refused", async (_, change) => {
  const refused = onSheet((sheet) => {
    change(sheet.getRange("A1").format);
  });
  expect(await refusal(refused)).toBe("InvalidArgument");
});

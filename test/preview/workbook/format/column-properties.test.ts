import { resetExcel } from "../../../support/excel/excel";

beforeEach(() => resetExcel());

const WIDTHS = { format: { columnWidth: true } };

test("columns get their widths in one call, an empty record leaves one as it is", async () => {
  const widths = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D9");
    range.setColumnProperties([
      { format: { columnWidth: 90 } },
      {},
      { format: { columnWidth: 30 } },
    ]);
    const read = range.getColumnProperties(WIDTHS);
    const beside = range.getOffsetRange(0, -1).getColumn(0).format.load("columnWidth");
    await context.sync();
    return [...read.value.map(({ format }) => format?.columnWidth), beside.columnWidth];
  });
  expect(widths).toEqual([90, 48, 30, 48]);
});

test.each([
  [[{}], "InvalidArgument"],
  [[{ format: { columnWidth: -1 } }, {}], "InvalidArgument"],
  [[{ format: { fill: { color: "#FF0000" } } }, {}], "ApiNotFound"],
] as const)("%j for two columns is refused", async (properties, code) => {
  const setting = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.setColumnProperties([...properties]);
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code });
});

import { resetExcel } from "../../support/excel/excel";

beforeEach(() => resetExcel());

test("the real office.js takes the window for desktop Excel", async () => {
  const info = await Office.onReady();
  expect(info.host).toBe("Excel");
  expect(info.platform).toBe("PC");
});

test("writes, recalculates and reads", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, "=A1+B1"],
    ];
    const read = sheet.getRange("B2").load("values,address");
    await context.sync();
    return [read.address, read.values];
  });
  expect(values).toEqual(["Sheet1!B2", [[3]]]);
});

test("each reset gives an empty workbook", async () => {
  const values = await Excel.run(async (context) => {
    const read = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return read.values;
  });
  expect(values).toEqual([[""]]);
});

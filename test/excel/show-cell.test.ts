import { showCell } from "../../src/excel/show-cell";
import { resetExcel } from "../support/excel/excel";

beforeEach(async () => {
  await resetExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other sheet");
    await context.sync();
  });
});

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

test("the cell is selected and its sheet comes to the front", async () => {
  await showCell("Other sheet", "C7");
  expect(await selected()).toBe("'Other sheet'!C7");
});

test("a sheet that is gone is named, and the selection stays", async () => {
  const before = await selected();
  await expect(showCell("Gone", "A1")).rejects.toMatchObject({
    code: "sheet-gone",
    details: { sheet: "Gone" },
  });
  expect(await selected()).toBe(before);
});

import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { eventsDelivered, refusal, valuesOf, write } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

afterEach(() => {
  excel.endCellEdit();
});

test("while a cell is being edited, requests are refused", async () => {
  excel.beginCellEdit();
  expect(await refusal(write("A1", [[1]]))).toBe("InvalidOperationInCellEditMode");
  excel.endCellEdit();
  await write("A1", [[2]]);
  expect(await valuesOf("A1")).toEqual([[2]]);
});

test("a batch that asked for it waits until the edit ends", async () => {
  excel.beginCellEdit();
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["late"]];
    await context.sync();
    done = true;
  });
  await eventsDelivered();
  expect(done).toBe(false);
  excel.endCellEdit();
  await waiting;
  expect(await valuesOf("A1")).toEqual([["late"]]);
});

test("the pane can be shown all the same", async () => {
  excel.beginCellEdit();
  await expect(Office.addin.showAsTaskpane()).resolves.toBeUndefined();
});

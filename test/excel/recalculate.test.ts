import { recalculate } from "../../src/excel/recalculate";
import { resetExcel } from "../support/excel/excel";
import { tapTheWire } from "./wire-tap";

test("what a function reads beside its arguments is read anew, in one sync", async () => {
  const excel = await resetExcel();
  let told = "before";
  const functions = [{ id: "IT", name: "IT", parameters: [] }];
  await excel.registerFunctions("TRY", functions, () => told);
  const shown = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=TRY.IT()"]];
    await context.sync();
  });
  expect(await shown()).toBe("before");
  told = "after";
  expect(await shown()).toBe("before");
  const wire = tapTheWire();
  await recalculate();
  expect(wire.sent.length).toBe(1);
  expect(await shown()).toBe("after");
});

import { presentSheet } from "./present-sheet";
import { runInExcel } from "./run";

/** Selects a cell or an area and brings its sheet to the front. */
export async function showCell(sheetName: string, address: string): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = await presentSheet(context, sheetName, sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

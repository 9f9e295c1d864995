import { areaAddress } from "./area-address";
import type { InsertedSheet } from "./insertion";
import { presentSheet } from "./present-sheet";
import { runInExcel } from "./run";

/** Brings an inserted sheet to the front and selects the first cell to fill in. */
export async function showInserted({ sheetId, sheetName, parts }: InsertedSheet): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = await presentSheet(context, sheetId, sheetName);
    sheet.activate();
    sheet.getRange(areaAddress(parts.firstInput)).select();
    await context.sync();
  });
}

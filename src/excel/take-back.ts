import { areaAddress } from "./area-address";
import { eraseBlock } from "./erase-block";
import type { InsertedSheet } from "./insertion";
import { deleteRecords } from "./plain/kept-record";
import { runInExcel } from "./run";
import { takeMarksBack } from "./workbook-marks";

/** Removes whatever a batch wrote before it failed, or before its answer came too late. */
export async function takeBack(written: InsertedSheet): Promise<void> {
  const { sheetId, parts, before, marks, recordId } = written;
  if (recordId !== undefined) await deleteRecords([recordId]);
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    await takeMarksBack(context, marks ?? []);
    if (sheet.isNullObject) return;
    if (!before) {
      sheet.delete();
    } else {
      // There was no table before, so each one found is ours, whether it got its name or not.
      const tables = sheet.getRange(areaAddress(parts.block)).getTables(false);
      tables.load("items/name");
      const names = parts.names.map(({ name }) => sheet.names.getItemOrNullObject(name));
      const { charts } = sheet;
      charts.load("items/id");
      await context.sync();
      const { items } = tables;
      // A chart may not have got its name either.
      const added = charts.items.filter(({ id }) => !before.charts.includes(id));
      eraseBlock(sheet, { tables: items, names, charts: added, block: parts.block }, before);
    }
    await context.sync();
  });
}

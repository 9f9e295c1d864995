import { eraseBlock } from "./erase-block";
import { ExcelProblem } from "./excel-problem";
import { findBlock } from "./find-block";
import type { InsertedSheet, SheetBefore } from "./insertion";
import { deleteRecords } from "./plain/kept-record";
import { presentSheet } from "./present-sheet";
import { runInExcel } from "./run";
import { takeMarksBack } from "./workbook-marks";

/** Removes an inserted sheet or block again, with everything typed into it. */
export async function removeInserted(inserted: InsertedSheet): Promise<void> {
  const { sheetId, sheetName, before, recordId } = inserted;
  await runInExcel(async (context) => {
    const sheet = await presentSheet(context, sheetId, sheetName);
    if (before) await removeBlock(context, sheet, inserted, before);
    else await deleteSheet(context, sheet);
    await context.sync();
    await takeMarksBack(context, inserted.marks ?? []);
  });
  if (recordId !== undefined) await deleteRecords([recordId]);
}

async function removeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { parts, sheetName }: InsertedSheet,
  before: SheetBefore,
): Promise<void> {
  const { protection } = sheet;
  protection.load("protected");
  const found = await findBlock(context, sheet, parts);
  if (protection.protected) throw new ExcelProblem("sheet-protected");
  if (!found) throw new ExcelProblem("sheet-gone", { sheet: sheetName });
  eraseBlock(sheet, found, before);
}

/** Excel keeps at least one visible sheet, so the last one is replaced by an empty one. */
async function deleteSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/visibility");
  await context.sync();
  if (protection.protected) throw new ExcelProblem("workbook-protected");
  const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  if (visible.length === 1) worksheets.add();
  sheet.delete();
}

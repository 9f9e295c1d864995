import type { SheetDraft } from "../sheets/sheet-plan";
import { findPlace } from "./find-place";
import type { InsertedSheet, InsertWhere } from "./insertion";
import { runInExcel, stopIfLate } from "./run";
import { writeSheet } from "./write-sheet";

/**
 * Inserts a drafted sheet: one sync to find its place, one to write it, however long it is. Cells
 * that hold something are never overwritten, and when anything fails nothing is left behind.
 */
export async function insertSheet(draft: SheetDraft, where: InsertWhere): Promise<InsertedSheet> {
  return runInExcel(async (context, signal) => {
    const found = await findPlace(context, draft, where);
    stopIfLate(signal);
    return writeSheet(context, signal, draft, found);
  });
}

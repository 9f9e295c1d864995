import { columnCount, rowCount } from "../../grid/rect";
import { asOneOf } from "../../wire/arguments";
import { apiNotFound } from "../../wire/host-error";
import { raiseChanged } from "../events/changed-event";
import type { Area } from "../model";
import { requirePermission } from "../protection/guards";
import { isWholeColumns, isWholeRows } from "./a1";

/** Inserts whole rows or columns; blocks of cells that push others aside aren't played. */
export function insertCells(area: Area, shift: unknown): Area {
  asOneOf(["Down", "Right"] as const, shift);
  const { sheet, rect } = area;
  const { layout } = sheet.book.grid;
  if (isWholeRows(rect)) {
    requirePermission(sheet, "allowInsertRows");
    layout.insertRows(sheet.id, rect.top, rowCount(rect));
    raiseChanged(area, "RowInserted", null);
  } else if (isWholeColumns(rect)) {
    requirePermission(sheet, "allowInsertColumns");
    layout.insertColumns(sheet.id, rect.left, columnCount(rect));
    raiseChanged(area, "ColumnInserted", null);
  } else throw apiNotFound("Range.insert of single cells");
  return area;
}

/**
 * Deletes whole rows or columns. What is still to be calculated is calculated before and after:
 * together with other edits the engine would put results where the cells stood before.
 */
export async function deleteCells(area: Area, shift: unknown): Promise<void> {
  asOneOf(["Up", "Left"] as const, shift);
  const { sheet, rect } = area;
  const { layout, recalculation } = sheet.book.grid;
  await recalculation.finish();
  if (isWholeRows(rect)) {
    requirePermission(sheet, "allowDeleteRows");
    layout.deleteRows(sheet.id, rect.top, rowCount(rect));
    raiseChanged(area, "RowDeleted", null);
  } else if (isWholeColumns(rect)) {
    requirePermission(sheet, "allowDeleteColumns");
    layout.deleteColumns(sheet.id, rect.left, columnCount(rect));
    raiseChanged(area, "ColumnDeleted", null);
  } else throw apiNotFound("Range.delete of single cells");
  await recalculation.finish();
}

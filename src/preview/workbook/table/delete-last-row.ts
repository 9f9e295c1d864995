import { rowCount } from "../../grid/rect";
import { invalidOperation } from "../../wire/host-error";
import { requireUnprotected } from "../protection/guards";
import { clearArea } from "../range/clear";
import { setTableRect } from "./change-table";
import { bodyRect, gridTable, tableArea, tableLook, tableSheet } from "./table";
import type { TableRow } from "./table-parts";

/** Deletes the last of several rows; one that others follow isn't played, as they would move up. */
export function deleteLastRow({ table, index }: TableRow): void {
  requireUnprotected(tableSheet(table));
  const { rect } = gridTable(table);
  const isLast = index > 0 && index === rowCount(bodyRect(table)) - 1;
  if (!isLast || tableLook(table).showTotals) {
    throw invalidOperation("This host deletes only the last row of a table without totals.");
  }
  setTableRect(table, { ...rect, bottom: rect.bottom - 1 });
  clearArea(tableArea(table, { ...rect, top: rect.bottom }), "All");
}

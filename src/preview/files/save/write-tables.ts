import type { TableStyleProperties, Worksheet } from "exceljs";
import type { Sheet } from "../../workbook/model";
import { formatA1 } from "../../workbook/range/a1";
import { rowCount } from "../../grid/rect";
import {
  bodyRect,
  gridTable,
  headings,
  tableLook,
  tableName,
  tablesOn,
} from "../../workbook/table/table";

/** Adds the tables of a sheet, before its cells: adding one empties them. */
export function writeTables(target: Worksheet, sheet: Sheet): void {
  for (const table of tablesOn(sheet)) {
    const look = tableLook(table);
    const names = headings(table);
    target.addTable({
      name: tableName(table),
      ref: formatA1(gridTable(table).rect),
      headerRow: look.hiddenHeadings === null,
      totalsRow: look.showTotals,
      style: {
        theme: look.style as NonNullable<TableStyleProperties["theme"]>,
        showFirstColumn: look.highlightFirstColumn,
        showLastColumn: look.highlightLastColumn,
        showRowStripes: look.showBandedRows,
        showColumnStripes: look.showBandedColumns,
      },
      columns: names.map((name) => ({ name, filterButton: look.showFilterButton })),
      rows: Array.from({ length: rowCount(bodyRect(table)) }, () => names.map(() => null)),
    });
  }
}

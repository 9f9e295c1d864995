import { quotedSheet } from "../../../domain/cells/quoted-sheet";
import type { CellsRead } from "../../../excel/read-cells";
import type { TableHeadings } from "../../../excel/read-headings";
import { areaAddress } from "../../../excel/area-address";

/** A table's column as a formula writes it; marks in its heading are escaped. */
export function columnReference(table: string, heading: string, thisRow = false): string {
  const escaped = heading.replace(/[[\]#'@]/g, "'$&");
  return thisRow ? `${table}[@[${escaped}]]` : `${table}[${escaped}]`;
}

/** The column whose rows are exactly these cells. */
function columnOf(
  cells: Pick<CellsRead, "sheetName" | "address">,
  tables: readonly TableHeadings[],
) {
  for (const { tableName, sheetName, headings, row, rows, column } of tables) {
    if (sheetName !== cells.sheetName) continue;
    const index = headings.findIndex((_, place) => {
      const area = { row, column: column + place, rows, columns: 1 };
      return areaAddress(area) === cells.address;
    });
    const heading = headings[index];
    if (heading !== undefined) return columnReference(tableName, heading);
  }
  return null;
}

/** Selected cells as a formula writes them: a table's column by its name, others by address. */
export function referenceText(
  cells: Pick<CellsRead, "sheetName" | "address">,
  tables: readonly TableHeadings[],
): string {
  return columnOf(cells, tables) ?? `${quotedSheet(cells.sheetName)}!${cells.address}`;
}

/** A reference as it is written on a sheet, which does not name itself. */
export function referenceOn(sheetName: string | null, reference: string): string {
  if (sheetName === null) return reference;
  const own = `${quotedSheet(sheetName)}!`;
  return reference.startsWith(own) ? reference.slice(own.length) : reference;
}

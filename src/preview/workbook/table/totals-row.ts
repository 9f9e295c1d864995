import type { CellEntry } from "../../grid/grid-cells";
import { invalidOperation } from "../../wire/host-error";
import { columnName } from "../range/a1";
import { bodyRect, gridTable, totalsRect, type Table } from "./table";

/** Excel's own texts and its own choice: the word in the first column, a sum or count in the last. */
export function writeTotals(table: Table): void {
  const rect = totalsRect(table);
  if (!rect) return;
  const { sheetId } = gridTable(table);
  const { cells } = table.book.grid;
  if (
    cells
      .read(sheetId, rect)
      .flat()
      .some(({ value }) => value !== null)
  ) {
    throw invalidOperation("There is no room for the totals of the table.");
  }
  const row = Array.from({ length: rect.right - rect.left + 1 }, (): CellEntry => undefined);
  row[0] = { value: "Total" };
  row[row.length - 1] = { formula: totalFormula(table) };
  cells.write(sheetId, rect, [row]);
}

export function clearTotals(table: Table): void {
  const rect = totalsRect(table);
  if (rect) table.book.grid.cells.clearContents(gridTable(table).sheetId, rect);
}

function totalFormula(table: Table): string {
  const body = bodyRect(table);
  const { sheetId } = gridTable(table);
  const last = { ...body, left: body.right };
  const values = table.book.grid.cells.read(sheetId, last).flat();
  const numbers = values.some(({ value }) => typeof value === "number");
  const column = columnName(body.right);
  const cells = `${column}${body.top + 1}:${column}${body.bottom + 1}`;
  return `=SUBTOTAL(${numbers ? 109 : 103},${cells})`;
}

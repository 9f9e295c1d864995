import type { FactColumn } from "../../domain/card-rules/card-facts";
import { cellAddress } from "../../domain/cells/cell-address";
import type { CardReading } from "../../excel/read-table";
import type { FactColumns } from "../../sheets/read-card-facts";

/** A place in a card: without a row its heading, without a column the first one. */
interface CardPlace {
  readonly row: number | null;
  readonly column: FactColumn | null;
}

/** The cell of a place within the card's sheet, e.g. "L7". */
export function cardCell(
  { table, columns }: { readonly table: CardReading; readonly columns: FactColumns },
  { row, column }: CardPlace,
): string {
  const place = column === null ? 0 : (columns.get(column) ?? 0);
  return cellAddress(table.bodyRow + (row ?? -1), table.bodyColumn + place);
}

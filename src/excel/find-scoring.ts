import { LABEL_COLUMN, SCORING_NAME } from "../sheets/card/scoring-cells";
import type { TableReading } from "./read-table";

/**
 * Asks where a card keeps what its scores rest on; it is known after a sync.
 *
 * @returns A function that tells the row for a card of that sheet, counted from 0, or null where the card has lost it.
 */
export function startFindingScoring(
  worksheet: Excel.Worksheet,
): (card: TableReading) => number | null {
  const { names } = worksheet;
  names.load("items/name, items/formula");
  return ({ bodyRow, bodyColumn, values }) => {
    const cells = names.items
      .filter(({ name }) => name.startsWith(SCORING_NAME))
      .map(({ formula }) => singleCell(String(formula)));
    const rows = cells.flatMap((cell) =>
      cell?.column === bodyColumn + LABEL_COLUMN && cell.row >= bodyRow + values.length
        ? [cell.row]
        : [],
    );
    // Of several cards on a sheet, the nearest below the table is its own.
    return rows.length === 0 ? null : Math.min(...rows);
  };
}

/** The cell that a name's formula refers to, e.g. `='My sheet'!$Q$14`. */
function singleCell(formula: string) {
  const found = /\$([A-Z]+)\$(\d+)$/.exec(formula);
  if (found === null) return null;
  const [, letters = "", row = ""] = found;
  const column = Array.from(letters).reduce(
    (sum, letter) => 26 * sum + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row) - 1, column: column - 1 };
}

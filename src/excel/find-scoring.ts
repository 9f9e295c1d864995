import { SCORING_NAME, TITLE_COLUMN } from "../sheets/card/scoring-cells";

/** Where the rows of a table stand, counted from 0 at A1, and what they hold. */
interface TableBody {
  readonly bodyRow: number;
  readonly bodyColumn: number;
  readonly values: readonly unknown[];
}

/** The names of a sheet, among them those of the cells that scores rest on. */
export type ScoringNames = Excel.NamedItemCollection;

/** Asks for a sheet's names; they are there after a sync. */
export function loadScoringNames({ names }: Excel.Worksheet): ScoringNames {
  return names.load("items/name, items/formula");
}

/** Where a card of that sheet keeps what its scores rest on, counted from 0, or null where it has lost it. */
export function scoringRowBelow(
  { bodyRow, bodyColumn, values }: TableBody,
  names: ScoringNames,
): number | null {
  const cells = names.items
    .filter(({ name }) => name.startsWith(SCORING_NAME))
    .map(({ formula }) => singleCell(String(formula)));
  const rows = cells.flatMap((cell) =>
    cell?.column === bodyColumn + TITLE_COLUMN && cell.row >= bodyRow + values.length
      ? [cell.row]
      : [],
  );
  // Of several cards on a sheet, the nearest below the table is its own.
  return rows.length === 0 ? null : Math.min(...rows);
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

import { cellAddress } from "../domain/cells/cell-address";

/** The parts of a loaded range that tell whether its cells are empty. */
interface CellsRead {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * The address of the first cell that holds something, row by row, or null when all are empty. A
 * formula may show nothing and a spilled value has no formula, so both are looked at.
 */
export function firstTaken(range: CellsRead): string | null {
  for (const [row, formulas] of range.formulas.entries()) {
    const column = formulas.findIndex(
      (formula, at) => formula !== "" || range.values[row]?.[at] !== "",
    );
    if (column >= 0) return cellAddress(range.rowIndex + row, range.columnIndex + column);
  }
  return null;
}

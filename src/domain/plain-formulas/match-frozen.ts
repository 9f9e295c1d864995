import type { FindParts } from "./formula-parts";
import { textIn } from "./formula-parts";
import type { KeptCell } from "./kept-cell";
import type { Match } from "./match-plain";
import type { CellValue, SheetCell } from "./sheet-cells";
import { isSameCell } from "./sheet-cells";

/** What was kept of a cell whose formula gave way to its value. */
export interface KeptValue extends KeptCell {
  readonly kept: {
    readonly kind: "frozen";
    readonly formula: string;
    readonly value: CellValue;
  };
}

/**
 * Finds the cells of a sheet that were frozen and still hold their value. Excel does not follow the
 * references of a formula that is not in a cell, so one that has moved is brought back only where its
 * references name columns of tables, which no inserted row changes.
 *
 * @param kept - What was kept of cells of this sheet.
 * @param cells - Cells of the sheet.
 * @param findParts - Reads formulas.
 * @returns Each that was kept, with its cell.
 */
export function matchFrozen(
  kept: readonly KeptValue[],
  cells: readonly SheetCell[],
  findParts: FindParts,
): Match<KeptValue>[] {
  return kept.map((one) => {
    const { formula, value } = one.kept;
    const alike = cells.filter(({ content, label }) => content === value && label === one.label);
    const cell = alike.find((candidate) => isSameCell(candidate, one));
    if (cell !== undefined) return { kept: one, found: { cell, formula } };
    const [moved, ...others] = alike.filter(({ column }) => column === one.column);
    const certain = others.length === 0 && namesColumnsOnly(formula, findParts);
    return { kept: one, found: moved && certain ? { cell: moved, formula } : null };
  });
}

function namesColumnsOnly(formula: string, findParts: FindParts): boolean {
  const references = findParts(formula)?.references ?? [];
  return references.every((reference) => textIn(formula, reference).endsWith("]"));
}

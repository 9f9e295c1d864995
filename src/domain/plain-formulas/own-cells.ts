import type { FormulaParts } from "./formula-parts";
import { textIn } from "./formula-parts";
import { mayCallOurs, ownName } from "./known-function";
import type { Situation, SkippedCell, SkipReason } from "./proposal";
import { placeOf } from "./proposal";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellsHolding } from "./sheet-cells";

/** A cell whose formula calls a function of ours. */
export interface OwnCell extends SheetCell {
  readonly content: string;
  readonly parts: FormulaParts;
  readonly sheet: SheetCells;
}

/** The cells that call our functions, and those of which it cannot be told. */
export interface OwnCells {
  readonly cells: readonly OwnCell[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * Finds the cells that are meant and call our functions.
 *
 * @param situation - The cells, and what is known.
 * @returns The cells; those whose formula cannot be read apart.
 */
export function ownCells(situation: Situation): OwnCells {
  const { sheets, functions, findParts, isMeant } = situation;
  const cells: OwnCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const sheet of sheets) {
    for (const cell of cellsHolding(sheet, mayCallOurs).filter(isMeant)) {
      const content = String(cell.content);
      const parts = findParts(content);
      const own = parts?.calls.some((call) => ownName(textIn(content, call.name), functions));
      if (own === false) continue;
      if (parts === null) skipped.push(skippedCell(cell, "unreadable"));
      else cells.push({ ...cell, content, parts, sheet });
    }
  }
  return { cells, skipped };
}

/**
 * A cell that stays as it is.
 *
 * @param cell - The cell.
 * @param reason - Why.
 * @param functions - The functions that stand in the way.
 * @returns The cell with the reason.
 */
export function skippedCell(
  cell: SheetCell,
  reason: SkipReason,
  functions: readonly string[] = [],
): SkippedCell {
  return { ...placeOf(cell), reason, formula: String(cell.content), functions };
}

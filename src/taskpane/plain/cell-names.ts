import { cellAddress } from "../../domain/cells/cell-address";
import type { CellPlace } from "../../domain/plain-formulas/sheet-cells";
import { phrase } from "../../i18n/phrase";
import type { PlainTexts } from "../../i18n/plain-texts";

/** So many cells are named in a sentence. */
const MOST_NAMED = 8;

/** A cell with its sheet, as formulas name it. */
export function cellName({ sheetName, row, column }: CellPlace): string {
  return `${sheetName}!${cellAddress(row, column)}`;
}

/** Cells in a sentence; of many the first ones. */
export function cellNames(
  cells: readonly CellPlace[],
  words: PlainTexts,
  separator: string,
): string {
  const named = cells.slice(0, MOST_NAMED).map(cellName);
  const more = cells.length - named.length;
  if (more > 0) named.push(phrase(words.others, { count: more }));
  return named.join(separator);
}

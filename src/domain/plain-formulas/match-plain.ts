import type { FormulaFrame } from "./formula-frame";
import { frameKey } from "./formula-frame";
import type { KeptCell } from "./kept-cell";
import type { KeptForm } from "./kept-form";
import { originalFrom } from "./kept-form";
import type { SheetCell } from "./sheet-cells";
import { isSameCell } from "./sheet-cells";

/** A cell with its formula taken apart. */
export interface FramedCell {
  readonly cell: SheetCell;
  readonly frame: FormulaFrame;
}

/** What was kept of a cell whose formula gave way to a plain one. */
export interface KeptPlain extends KeptCell {
  readonly kept: { readonly kind: "plain"; readonly form: KeptForm };
}

/** What was kept, with the cell that it belongs to now; null where none is certain. */
export interface Match<Kept extends KeptCell = KeptCell> {
  readonly kept: Kept;
  readonly found: { readonly cell: SheetCell; readonly formula: string } | null;
}

/**
 * Finds the cells of a sheet whose originals are kept. A plain formula may stand elsewhere than it was
 * written: rows were inserted or sorted. So it is known by its own form and by the words of its row.
 *
 * @param kept - What was kept of cells of this sheet.
 * @param cells - Cells of the sheet with formulas, in reading order.
 * @returns Each that was kept, with its cell.
 */
export function matchPlain(
  kept: readonly KeptPlain[],
  cells: readonly FramedCell[],
): Match<KeptPlain>[] {
  const alike = new Map<string, { kept: KeptPlain[]; cells: FramedCell[] }>();
  for (const one of kept) {
    const key = `${one.label}\n${frameKey({ pieces: one.kept.form.plain })}`;
    const group = alike.get(key) ?? { kept: [], cells: [] };
    group.kept.push(one);
    alike.set(key, group);
  }
  for (const one of cells) {
    alike.get(`${one.cell.label}\n${frameKey(one.frame)}`)?.cells.push(one);
  }
  return [...alike.values()].flatMap((group) => matchAlike(group.kept, group.cells));
}

// Cells and records that nothing but their place tells apart.
function matchAlike(kept: readonly KeptPlain[], cells: readonly FramedCell[]): Match<KeptPlain>[] {
  const inPlace = kept.map((one) =>
    matchOf(
      one,
      cells.filter(({ cell }) => isSameCell(cell, one)),
    ),
  );
  if (inPlace.every(({ found }) => found !== null)) return inPlace;
  const originals = new Set(kept.map((one) => JSON.stringify(one.kept.form)));
  // Something has moved: of several originals nobody can say which belongs where.
  if (originals.size > 1) return kept.map((one) => ({ kept: one, found: null }));
  if (kept.length !== cells.length) return inPlace;
  return [...kept].sort(inReadingOrder).map((one, at) => matchOf(one, cells.slice(at, at + 1)));
}

const inReadingOrder = (one: KeptCell, other: KeptCell): number =>
  one.row - other.row || one.column - other.column;

function matchOf(kept: KeptPlain, [candidate]: readonly FramedCell[]): Match<KeptPlain> {
  if (candidate === undefined) return { kept, found: null };
  const formula = originalFrom(kept.kept.form, candidate.frame);
  return { kept, found: formula === null ? null : { cell: candidate.cell, formula } };
}

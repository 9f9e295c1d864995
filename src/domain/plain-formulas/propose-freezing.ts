import { keptAtHome } from "./kept-at-home";
import type { KeptCell } from "./kept-cell";
import type { OwnCell } from "./own-cells";
import { ownCells, skippedCell } from "./own-cells";
import type { ContentChange, Proposal, Situation, SkippedCell } from "./proposal";
import { placeOf } from "./proposal";
import { isErrorValue, isSameCell, isSpilling } from "./sheet-cells";

/** One cell's share of a proposal. */
export type CellProposal =
  { readonly change: ContentChange; readonly keep: KeptCell } | { readonly skipped: SkippedCell };

/**
 * Puts a cell's value in the place of its formula, which is kept.
 *
 * @param cell - The cell.
 * @param at - The time, as `Date.toISOString` writes it.
 * @returns The change, or why there is none.
 */
export function freezeCell(cell: OwnCell, at: string): CellProposal {
  const { content: formula, value, label } = cell;
  if (cell.sheet.isProtected) return { skipped: skippedCell(cell, "protected") };
  if (isErrorValue(value)) return { skipped: skippedCell(cell, "error") };
  if (isSpilling(cell.sheet, cell)) return { skipped: skippedCell(cell, "spilling") };
  const place = placeOf(cell);
  return {
    change: { ...place, from: formula, to: value },
    keep: { ...place, label, at, kept: { kind: "frozen", formula, value } },
  };
}

/**
 * Cells' shares as one proposal; what is kept of a cell takes the place of what was.
 *
 * @param before - What was kept and skipped already.
 * @param shares - What is proposed for each cell.
 * @returns All of it together.
 */
export function togetherWith(
  before: Pick<Proposal, "kept" | "skipped">,
  shares: readonly CellProposal[],
): Proposal {
  const kept = shares.flatMap((share) => ("keep" in share ? [share.keep] : []));
  const untouched = before.kept.filter((old) => !kept.some((one) => isSameCell(one, old)));
  return {
    changes: shares.flatMap((share) => ("change" in share ? [share.change] : [])),
    skipped: [
      ...before.skipped,
      ...shares.flatMap((share) => ("skipped" in share ? [share.skipped] : [])),
    ],
    kept: [...untouched, ...kept],
  };
}

/**
 * Puts values in the place of all formulas that call our functions.
 *
 * @param situation - The cells, and what is known.
 * @param at - The time, as `Date.toISOString` writes it.
 * @returns The changes; a cell that shows an error or spills stays.
 */
export function proposeFreezing(situation: Situation, at: string): Proposal {
  const { cells, skipped } = ownCells(situation);
  const shares = cells.map((cell) => freezeCell(cell, at));
  return togetherWith({ kept: keptAtHome(situation), skipped }, shares);
}

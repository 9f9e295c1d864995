import { keptAtHome } from "./kept-at-home";
import { ownCells, skippedCell, type OwnCell } from "./own-cells";
import { plainEqual } from "./plain-equal";
import type { Proposal, Situation } from "./proposal";
import { placeOf } from "./proposal";
import { freezeCell, togetherWith, type CellProposal } from "./propose-freezing";

/** How cells are to be converted. */
export interface Conversion {
  /** Whether what ordinary Excel has no formula for gives way to its value. */
  readonly freezeOthers: boolean;
  /** The time, as `Date.toISOString` writes it. */
  readonly at: string;
}

/**
 * Puts formulas of ordinary Excel in the place of all that call our functions.
 *
 * @param situation - The cells, and what is known.
 * @param conversion - What to do where there is no equal formula.
 * @returns The changes, and the cells that stay.
 */
export function proposeConversion(situation: Situation, conversion: Conversion): Proposal {
  const { cells, skipped } = ownCells(situation);
  const shares = cells.map((cell) => {
    const share = convertCell(cell, situation, conversion.at);
    const stays = "skipped" in share;
    return stays && conversion.freezeOthers ? freezeCell(cell, conversion.at) : share;
  });
  return togetherWith({ kept: keptAtHome(situation), skipped }, shares);
}

function convertCell(cell: OwnCell, { functions, findParts }: Situation, at: string): CellProposal {
  const { content, parts, label, sheet } = cell;
  if (sheet.isProtected) return { skipped: skippedCell(cell, "protected") };
  const equal = plainEqual(content, parts, functions, findParts);
  if (equal.reason !== null) return { skipped: skippedCell(cell, equal.reason, equal.functions) };
  const { formula, form } = equal;
  const place = placeOf(cell);
  return {
    change: { ...place, from: content, to: formula },
    keep: { ...place, label, at, kept: { kind: "plain", form } },
  };
}

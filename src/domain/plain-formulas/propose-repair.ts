import { textIn } from "./formula-parts";
import { mayCallOurs, ownName, type KnownFunction } from "./known-function";
import { ownCells, skippedCell, type OwnCell } from "./own-cells";
import type { Proposal, Situation } from "./proposal";
import { placeOf } from "./proposal";
import type { CellValue, SheetCells } from "./sheet-cells";

/** What a cell shows while Excel does not find its function, or waits for it in vain. */
const STUCK: readonly CellValue[] = ["#NAME?", "#BUSY!", "#CONNECT!"];

/**
 * Enters anew every formula of ours that is stuck, in the right spelling of its functions.
 *
 * @param situation - The cells, and what is known.
 * @returns The changes: to the same formula where only its result is stuck.
 */
export function proposeRepair(situation: Situation): Proposal {
  const { functions, kept } = situation;
  const stuck = ownCells(situation).cells.flatMap((cell) => {
    const formula = respelled(cell, functions);
    const isStuck = formula !== cell.content || STUCK.includes(cell.value);
    return isStuck ? [{ cell, formula }] : [];
  });
  const isLocked = ({ cell }: { readonly cell: OwnCell }) => cell.sheet.isProtected;
  return {
    changes: stuck
      .filter((one) => !isLocked(one))
      .map(({ cell, formula }) => ({ ...placeOf(cell), from: cell.content, to: formula })),
    skipped: stuck.filter(isLocked).map(({ cell }) => skippedCell(cell, "protected")),
    kept,
  };
}

// The formula with our functions' names as Excel writes them where the functions are present.
function respelled({ content, parts }: OwnCell, functions: readonly KnownFunction[]): string {
  return [...parts.calls]
    .sort((one, other) => other.name.start - one.name.start)
    .reduce((formula, { name }) => {
      const written = textIn(content, name);
      const own = ownName(written, functions);
      if (own === null || own.name === written.toUpperCase()) return formula;
      return formula.slice(0, name.start) + own.name + formula.slice(name.end);
    }, content);
}

/**
 * Whether there is anything to repair: a glance before formulas are read.
 *
 * @param sheets - The sheets.
 * @returns Whether a formula that may be ours shows something that it should not.
 */
export function maySomethingBeStuck(sheets: readonly SheetCells[]): boolean {
  return sheets.some(({ formulas, values }) =>
    formulas.some((row, down) =>
      row.some((content, across) => {
        const value = values[down]?.[across] ?? "";
        return mayCallOurs(content) && (STUCK.includes(value) || /_xl/i.test(content));
      }),
    ),
  );
}

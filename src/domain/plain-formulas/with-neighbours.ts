import { ownCells, type OwnCell } from "./own-cells";
import type { ContentChange, Situation } from "./proposal";
import { placeOf } from "./proposal";

/**
 * The changes, and with them the other formulas of ours that stand right above and below, as they are.
 * A table fills its column by itself when one cell of it gets another formula; where all of them are
 * written at once there is nothing left to fill.
 *
 * @param changes - What is to be changed.
 * @param situation - The cells, and what is known.
 * @returns The changes, then the cells that stay as they are.
 */
export function withNeighbours(
  changes: readonly ContentChange[],
  situation: Situation,
): readonly ContentChange[] {
  const { cells } = ownCells({ ...situation, isMeant: () => true });
  const changing = new Set(changes.map(keyOf));
  const staying = runsOf(cells)
    .filter((run) => run.some((cell) => changing.has(keyOf(cell))))
    .flat()
    .filter((cell) => !changing.has(keyOf(cell)))
    .map((cell) => ({ ...placeOf(cell), from: cell.content, to: cell.content }));
  return [...changes, ...staying];
}

const keyOf = ({ sheetId, row, column }: Pick<ContentChange, "sheetId" | "row" | "column">) =>
  `${sheetId} ${column} ${row}`;

// Cells of one column that stand one below the other.
function runsOf(cells: readonly OwnCell[]): OwnCell[][] {
  const runs = new Map<string, OwnCell[]>();
  for (const cell of cells) {
    const run = runs.get(keyOf({ ...cell, row: cell.row - 1 })) ?? [];
    run.push(cell);
    runs.set(keyOf(cell), run);
  }
  return [...new Set(runs.values())];
}

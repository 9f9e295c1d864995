import type { FoundSheet } from "./find-sheets";

/** Some rows of a sheet's used cells. */
export interface SheetChunk {
  /** Place of the sheet in the list. */
  readonly sheet: number;
  /** Counted from the first used row. */
  readonly first: number;
  readonly rows: number;
}

/** Cuts sheets into pieces of so many cells at most, but for a row that is longer by itself. */
export function sheetChunks(sheets: readonly FoundSheet[], mostCells: number): SheetChunk[] {
  return sheets.flatMap(({ used }, sheet) => {
    if (used === null) return [];
    const most = Math.max(1, Math.floor(mostCells / used.columns));
    return Array.from({ length: Math.ceil(used.rows / most) }, (_, at) => ({
      sheet,
      first: at * most,
      rows: Math.min(most, used.rows - at * most),
    }));
  });
}

/** Gathers pieces into groups that may be read at once. */
export function groupChunks(
  chunks: readonly SheetChunk[],
  sheets: readonly FoundSheet[],
  mostCells: number,
): SheetChunk[][] {
  const groups: SheetChunk[][] = [];
  let cells = Infinity;
  for (const chunk of chunks) {
    const more = chunk.rows * (sheets[chunk.sheet]?.used?.columns ?? 0);
    if (cells + more > mostCells) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(chunk);
    cells += more;
  }
  return groups;
}

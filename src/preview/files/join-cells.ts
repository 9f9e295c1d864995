import type { Rect } from "../grid/rect";

/**
 * Blocks that hold exactly these cells and do not overlap: neighbours in a row first, then equal rows
 * below each other.
 * @param cells - row by row, from left to right
 */
export function joinCells(cells: readonly Rect[]): Rect[] {
  return joined(joined(cells, continuesRow), continuesColumn);
}

function joined(rects: readonly Rect[], continues: (rect: Rect, next: Rect) => boolean): Rect[] {
  const blocks: Rect[] = [];
  for (const next of rects) {
    const at = blocks.findLastIndex((block) => continues(block, next));
    const block = blocks[at];
    if (block) blocks[at] = { ...block, bottom: next.bottom, right: next.right };
    else blocks.push(next);
  }
  return blocks;
}

function continuesRow(block: Rect, next: Rect): boolean {
  return block.top === next.top && block.right + 1 === next.left;
}

function continuesColumn(block: Rect, next: Rect): boolean {
  return block.left === next.left && block.right === next.right && block.bottom + 1 === next.top;
}

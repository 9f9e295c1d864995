import type { Area, CellContent, SheetPlan } from "../sheets/sheet-plan";

/** Excel on the web refuses requests above 5 MB; sentences in so many cells take two. */
const CELLS_AT_ONCE = 20_000;

/** Rows of a block that go with one request. */
export interface CellPart {
  readonly area: Area;
  readonly cells: readonly (readonly CellContent[])[];
}

/** The contents of a block from top to bottom; all but very long ones are a single part. */
export function cellParts({ block, cells }: Pick<SheetPlan, "block" | "cells">): CellPart[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, part) => {
    const own = cells.slice(part * rows, (part + 1) * rows);
    return { area: { ...block, row: block.row + part * rows, rows: own.length }, cells: own };
  });
}

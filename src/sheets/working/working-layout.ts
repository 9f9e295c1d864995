import type { WorkingBlock, WorkingRow } from "../../catalogue/working-sheet";
import type { RowIndicator, WorkingContent } from "./working-content";

/** A row that is given; the others of a table are blank. */
export interface GivenRow {
  /** Null where the user's choice makes the row. */
  readonly seed: WorkingRow | null;
  readonly indicator: RowIndicator | null;
}

/** Which rows of the sheet's block a table takes. */
export interface BlockLayout {
  readonly block: WorkingBlock;
  readonly given: readonly GivenRow[];
  /** Null where the sheet's own title is enough. */
  readonly title: number | null;
  readonly heading: number;
  readonly first: number;
  /** Given and blank rows. */
  readonly count: number;
  readonly total: number | null;
}

/** Which row of a working sheet holds what. */
export interface WorkingLayout {
  readonly fields: number;
  readonly legend: number;
  readonly blocks: readonly BlockLayout[];
  /** Heading of the notes; the lines follow. */
  readonly notes: number;
  readonly rows: number;
  readonly columns: number;
}

const FIRST_FIELD = 1;

/** Lays a sheet out from top to bottom; what grows downwards has its notes above it. */
export function layOutWorkingSheet(content: WorkingContent, noteLines: number): WorkingLayout {
  const { fields, blocks, grows } = content.sheet;
  const legend = FIRST_FIELD + fields.length;
  const aboveTables = legend + 1 + (grows ? noteLines + 1 : 0);
  const laidOut: BlockLayout[] = [];
  let row = aboveTables;
  for (const block of blocks) {
    const layout = layOutBlock(content, block, row);
    laidOut.push(layout);
    row = (layout.total ?? layout.first + layout.count - 1) + 2;
  }
  return {
    fields: FIRST_FIELD,
    legend,
    blocks: laidOut,
    notes: grows ? legend + 1 : row,
    rows: grows ? row - 1 : row + 1 + noteLines,
    columns: Math.max(...blocks.map(({ columns }) => columns.length)),
  };
}

function layOutBlock(content: WorkingContent, block: WorkingBlock, top: number): BlockLayout {
  const given = givenRows(content, block);
  const title = content.sheet.blocks.length > 1 ? top : null;
  const heading = title === null ? top : top + 1;
  const first = heading + 1;
  // A table without a single row cannot be.
  const count = Math.max(1, given.length + block.blank);
  const total = block.totals.length > 0 ? first + count : null;
  return { block, given, title, heading, first, count, total };
}

function givenRows({ indicator, chosen }: WorkingContent, { rows }: WorkingBlock): GivenRow[] {
  if (rows === "chosen") return chosen.map((one) => ({ seed: null, indicator: one }));
  return rows.map((seed) => ({
    seed,
    indicator: seed.indicator === undefined ? null : indicator(seed.indicator),
  }));
}

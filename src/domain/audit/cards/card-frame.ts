import type { WorkbookCells } from "../workbook/workbook-cells";
import type { CellArea, TableSnapshot } from "../workbook/workbook-snapshot";
import type { AuditColumn } from "./audit-words";
import type { WordReader } from "./word-reader";

/** Where a card may stand: its headings, and the rows below them that may belong to it. */
export interface CardFrame {
  readonly sheet: number;
  readonly table: string | null;
  /** The heading cells. */
  readonly headings: CellArea;
  readonly columns: Partial<Record<AuditColumn, number>>;
  /** First row below the headings. */
  readonly first: number;
  /** Row below the last that may belong to the card. */
  readonly end: number;
}

/** Somebody's weights alone, say for choosing a supplier, are no scorecard. */
const TELLING: readonly AuditColumn[] = ["indicator", "score", "weightedScore", "actual"];

/** A card has no more rows; what is longer is a list. */
export const MOST_ROWS = 200;

function frame(
  columns: Partial<Record<AuditColumn, number>>,
  left: number,
  rest: Omit<CardFrame, "columns">,
): CardFrame | null {
  if (columns.weight === undefined) return null;
  if (!TELLING.some((column) => columns[column] !== undefined)) return null;
  const placed = Object.entries(columns).map(([column, at]) => [column, at + left]);
  return { ...rest, columns: Object.fromEntries(placed) as CardFrame["columns"] };
}

/**
 * The frame of a table that may be a card.
 *
 * @param table - The table.
 * @param sheet - Its sheet.
 * @param words - Understands headings.
 * @returns The frame, null where the headings speak of no card.
 */
export function tableFrame(
  { name, area, headings }: TableSnapshot,
  sheet: number,
  words: WordReader,
): CardFrame | null {
  return frame(words.columnsOf(headings), area.column, {
    sheet,
    table: name,
    headings: { ...area, rows: 1 },
    first: area.row + 1,
    end: area.row + area.rows,
  });
}

/**
 * The frames on a sheet that stand in no table.
 *
 * @param sheet - The sheet.
 * @param cells - The workbook.
 * @param words - Understands headings.
 * @returns The frames from top to bottom.
 */
export function looseFrames(sheet: number, cells: WorkbookCells, words: WordReader): CardFrame[] {
  const { values, row: top } = cells.sheet(sheet);
  const frames: CardFrame[] = [];
  values.forEach((row, down) => {
    for (let at = 0; at < row.length; at += 1) {
      if (words.column(row[at]) !== "weight") continue;
      const found = looseFrame({ sheet, row: down + top, at }, cells, words);
      if (!found) continue;
      frames.push(found);
      at = found.headings.column + found.headings.columns;
    }
  });
  return frames;
}

interface HeadingCell {
  readonly sheet: number;
  readonly row: number;
  /** Place in its row of values. */
  readonly at: number;
}

function looseFrame(
  { sheet, row, at }: HeadingCell,
  cells: WorkbookCells,
  words: WordReader,
): CardFrame | null {
  const { values, row: top, column: left, merged } = cells.sheet(sheet);
  if (inTable(cells, sheet, row, at + left)) return null;
  const contents = values[row - top] ?? [];
  const above = values[row - top - 1] ?? [];
  const taller = (merged ?? []).filter(
    (area) => area.rows > 1 && area.row <= row && area.row + area.rows > row,
  );
  const heading = (place: number) => {
    const cover = taller.find(({ column }) => column === place + left);
    return cover && cover.row < row ? above[place] : contents[place];
  };
  const [from, to] = runAround(at, contents.length, heading);
  const run = Array.from({ length: to - from + 1 }, (_, step) => heading(from + step));
  const bottom = Math.max(row, ...taller.map((area) => area.row + area.rows - 1));
  return frame(words.columnsOf(run), from + left, {
    sheet,
    table: null,
    headings: { row, column: from + left, rows: bottom - row + 1, columns: run.length },
    first: bottom + 1,
    end: Math.min(top + values.length, bottom + 1 + MOST_ROWS + 1),
  });
}

function inTable(cells: WorkbookCells, sheet: number, row: number, column: number): boolean {
  const area = cells.tables.nearest(sheet, row, column)?.area;
  if (!area) return false;
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

// Headings stand side by side; an empty cell parts two cards.
function runAround(
  at: number,
  length: number,
  heading: (place: number) => unknown,
): [from: number, to: number] {
  const isBlank = (place: number) => heading(place) === "" || heading(place) === undefined;
  let [from, to] = [at, at];
  while (from > 0 && !isBlank(from - 1)) from -= 1;
  while (to < length - 1 && !isBlank(to + 1)) to += 1;
  return [from, to];
}

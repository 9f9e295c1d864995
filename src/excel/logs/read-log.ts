import type { Area } from "../../sheets/sheet-plan";
import { ExcelProblem } from "../excel-problem";
import { runInExcel } from "../run";
import { ChunkSize } from "./chunk-size";
import { locateLog } from "./locate-log";
import type { OpenedLog } from "./log-source";

/** Some rows of a list: one entry a column asked for, each with a row for each cell. */
export interface LogChunk {
  /** Place of the first row within the list, counted from 0. */
  readonly first: number;
  readonly columns: readonly (readonly (readonly unknown[])[])[];
}

/** How a list is read. */
export interface LogReading {
  readonly signal: AbortSignal;
  /** Gets the chunks in order; the next is read once its promise is fulfilled. */
  readonly take: (chunk: LogChunk) => Promise<void>;
  /** Called when reading has to wait, because a cell is being edited. */
  readonly wait: () => void;
}

/**
 * Reads some columns of a list chunk by chunk, one sync each: no answer is too large for Excel on
 * the web, and between two chunks Excel is free for its user.
 *
 * @returns False where the signal ended it before all was read.
 */
export async function readLog(
  log: OpenedLog,
  columns: readonly number[],
  { signal, take, wait }: LogReading,
): Promise<boolean> {
  const size = new ChunkSize(columns.length);
  const isOver = () => signal.aborted;
  let first = 0;
  while (first < log.body.rows && !isOver()) {
    const rows = Math.min(size.rows, log.body.rows - first);
    const read = await readUnlessHindered(log, columns, { first, rows });
    if (isOver()) break;
    if (read.kind === "editing") wait();
    else if (read.kind === "too-large") refuseLongRow(size, rows);
    else {
      size.learn(read.cells);
      await take({ first, columns: read.cells });
      first += rows;
    }
  }
  return !isOver();
}

interface Rows {
  readonly first: number;
  readonly rows: number;
}

type Read =
  | { readonly kind: "read"; readonly cells: LogChunk["columns"] }
  | { readonly kind: "editing" }
  | { readonly kind: "too-large" };

/** What another try can mend is an answer; any other failure ends the reading. */
async function readUnlessHindered(
  log: OpenedLog,
  columns: readonly number[],
  rows: Rows,
): Promise<Read> {
  try {
    return { kind: "read", cells: await readRows(log, columns, rows) };
  } catch (error) {
    const code = error instanceof ExcelProblem ? error.code : null;
    if (code === "cell-being-edited") return { kind: "editing" };
    if (code === "too-large") return { kind: "too-large" };
    throw error;
  }
}

function refuseLongRow(size: ChunkSize, rows: number): void {
  if (!size.shrink(rows)) throw new ExcelProblem("too-large");
}

/** The list's place is asked for with the cells: rows that were inserted meanwhile would shift them. */
async function readRows(
  { source, body }: OpenedLog,
  columns: readonly number[],
  { first, rows }: Rows,
): Promise<LogChunk["columns"]> {
  return runInExcel(async (context) => {
    const located = locateLog(context, source);
    const ranges = columns.map((column) => {
      const cells = located.sheet.getRangeByIndexes(
        body.row + first,
        body.column + column,
        rows,
        1,
      );
      return cells.load("values");
    });
    await context.sync();
    const now = located.body();
    if (now === null || !isSamePlace(now, body)) throw new ExcelProblem("list-changed");
    return ranges.map((range) => range.values as unknown[][]);
  });
}

const isSamePlace = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

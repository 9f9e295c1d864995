import type { Cells } from "../cells/argument";
import { ColumnReader } from "./column-reader";
import { CELL_KINDS } from "./log-column";
import type { LogColumn, LogRole } from "./log-column";
import { FaultyLog } from "./log-fault";
import type { RowAccount } from "./row-account";

/** A column while it is filled. */
interface FilledColumn {
  readonly column: LogColumn;
  readonly reader: ColumnReader;
  readonly numbers: Uint32Array | Float64Array;
}

/** Stands for a blank cell that means something. */
export const NOTHING = Number.NaN;

/** The rows of a log as numbers, filled chunk by chunk; each cell becomes four or eight bytes. */
export class LogRows {
  private readonly columns: readonly FilledColumn[];
  private readonly missing = new Map<LogRole, number>();
  private read = 0;
  private kept = 0;
  private blank = 0;

  /**
   * Makes room for all rows.
   *
   * @param columns - The columns that will come, in their order.
   * @param rows - How many rows will come at most.
   */
  constructor(columns: readonly LogColumn[], rows: number) {
    this.columns = columns.map((column) => ({
      column,
      reader: new ColumnReader(column.role),
      numbers: CELL_KINDS[column.role] === "key" ? new Uint32Array(rows) : new Float64Array(rows),
    }));
  }

  /**
   * Takes the next rows.
   *
   * @param cells - For each column its cells, a row each.
   * @throws FaultyLog naming the first cell that cannot be read.
   */
  take(cells: readonly Cells[]): void {
    const readers = this.columns.map(({ reader }, at) => reader.chunk(cells[at] ?? [], this.read));
    const rows = cells[0]?.length ?? 0;
    for (let row = 0; row < rows; row += 1) this.takeRow(readers, row);
    this.read += rows;
  }

  /**
   * What became of the rows so far.
   *
   * @returns The account.
   */
  get account(): RowAccount {
    const { read, kept, blank } = this;
    return {
      read,
      kept,
      blank,
      missing: [...this.missing].map(([role, rows]) => ({ role, rows })),
    };
  }

  /**
   * The codes of a column of keys.
   *
   * @param role - What the column tells.
   * @returns A code a row; all 0 where the column was left out.
   */
  codes(role: LogRole): Uint32Array {
    const numbers = this.find(role)?.numbers;
    return numbers instanceof Uint32Array
      ? numbers.subarray(0, this.kept)
      : new Uint32Array(this.kept);
  }

  /**
   * The numbers or moments of a column.
   *
   * @param role - What the column tells.
   * @returns A number a row; NOTHING where the cell is blank, or the column was left out.
   */
  numbers(role: LogRole): Float64Array {
    const numbers = this.find(role)?.numbers;
    return numbers instanceof Float64Array
      ? numbers.subarray(0, this.kept)
      : new Float64Array(this.kept).fill(NOTHING);
  }

  /**
   * What stood in the cells of a column of keys.
   *
   * @param role - What the column tells.
   * @returns The first spelling of each key, by its code.
   */
  spellings(role: LogRole): readonly unknown[] {
    return this.find(role)?.reader.spellings ?? [];
  }

  private find(role: LogRole): FilledColumn | undefined {
    return this.columns.find(({ column }) => column.role === role);
  }

  private takeRow(readers: readonly ((row: number) => number | undefined)[], row: number): void {
    let filled = 0;
    let missing: LogRole | undefined;
    this.columns.forEach(({ column, numbers }, at) => {
      const value = readers[at]?.(row);
      if (value !== undefined) filled += 1;
      else if (column.blank === "excluded") missing ??= column.role;
      numbers[this.kept] = value ?? NOTHING;
    });
    if (filled === 0) this.blank += 1;
    else if (missing === undefined) this.keepRow(this.read + row);
    else this.missing.set(missing, (this.missing.get(missing) ?? 0) + 1);
  }

  // Keeps the row that was filled last, unless its moments contradict each other.
  private keepRow(row: number): void {
    for (const { column, numbers } of this.columns) {
      const start = column.after === null ? undefined : this.find(column.after)?.numbers;
      if (start === undefined || !((numbers[this.kept] ?? 0) < (start[this.kept] ?? 0))) continue;
      const place = { role: column.role, row };
      throw new FaultyLog({ reason: "end-before-start", details: {}, place });
    }
    this.kept += 1;
  }
}

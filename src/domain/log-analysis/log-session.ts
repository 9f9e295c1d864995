import type { Cells } from "../cells/argument";
import { Refusal } from "../refusal";
import { analysisNamed } from "./analyses";
import { FaultyLog } from "./log-fault";
import type { LogOrder } from "./log-order";
import type { LogOutcome, LogResult } from "./log-result";
import { LogRows } from "./log-rows";
import { runOrder } from "./run-order";
import { settleAsOf } from "./settle-as-of";

/** More rows than any list of Excel holds; beyond, memory rather than time would be short. */
export const MOST_ROWS = 5_000_000;

/** One analysis from its first chunk of rows to its result. */
export class LogSession {
  private readonly rows: LogRows;

  /**
   * Makes room for the rows.
   *
   * @param order - What is to be computed.
   * @param rows - How many rows will come.
   * @throws FaultyLog where these are too many.
   */
  constructor(
    private readonly order: LogOrder,
    rows: number,
  ) {
    if (rows > MOST_ROWS) {
      const details = { rows, most: MOST_ROWS };
      throw new FaultyLog({ reason: "too-many-rows", details, place: null });
    }
    const { columns } = analysisNamed(order.analysis);
    const read = order.roles.flatMap(
      (role) => columns.find((column) => column.role === role) ?? [],
    );
    this.rows = new LogRows(read, rows);
  }

  /**
   * Takes the next rows.
   *
   * @param columns - For each role of the order the cells of its column.
   * @throws FaultyLog naming the first cell that cannot be read.
   */
  take(columns: readonly Cells[]): void {
    this.rows.take(columns);
  }

  /**
   * Computes the result once all rows are there.
   *
   * @returns The result with what it rests on.
   * @throws FaultyLog where the rows give no honest answer.
   */
  finish(): LogOutcome {
    const { account } = this.rows;
    if (account.kept === 0) {
      throw new FaultyLog({
        reason: account.missing.length > 0 ? "every-row-excluded" : "no-entries",
        details: { rows: account.read },
        place: null,
      });
    }
    const asOf = settleAsOf(this.rows, this.order.parameters.asOf);
    return { result: this.compute(asOf), rows: account, asOf };
  }

  private compute(asOf: number): LogResult {
    try {
      return runOrder(this.rows, this.order, asOf);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new FaultyLog({ reason: error.reason, details: error.details, place: null });
    }
  }
}

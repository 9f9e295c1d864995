import type { Cells } from "../../../domain/cells/argument";
import type { LogOrder } from "../../../domain/log-analysis/log-order";
import type { LogOutcome } from "../../../domain/log-analysis/log-result";

/**
 * Computes one analysis, rows handed over chunk by chunk. Wait for each promise before the next
 * call; they reject with a FaultyLog, or with an EngineFailure.
 */
export interface LogEngine {
  readonly begin: (order: LogOrder, rows: number) => Promise<void>;
  readonly take: (columns: readonly Cells[]) => Promise<void>;
  readonly finish: () => Promise<LogOutcome>;
  /** Ends it at once, whatever it is doing; what was asked for is not answered any more. */
  readonly close: () => void;
}

/** The computation could not start, or ended without a result; the log is not to blame. */
export class EngineFailure extends Error {
  constructor(options?: ErrorOptions) {
    super("The analysis could not be computed.", options);
    this.name = "EngineFailure";
  }
}

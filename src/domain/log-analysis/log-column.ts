/** How the cells of each column are read: as names, as dates with times, or as numbers. */
export const CELL_KINDS = {
  customer: "key",
  issue: "key",
  time: "moment",
  amount: "number",
  resolved: "moment",
  reopened: "moment",
  opened: "moment",
  closed: "moment",
} as const;

/** What a column of a log tells. */
export type LogRole = keyof typeof CELL_KINDS;

/** A column that an analysis reads. */
export interface LogColumn {
  readonly role: LogRole;
  /** Without an optional column all rows count as alike in it. */
  readonly optional: boolean;
  /** Whether a row without an entry here is left out, or says something by it. */
  readonly blank: "excluded" | "meant";
  /** The column whose moment cannot be later in the same row. */
  readonly after: LogRole | null;
}

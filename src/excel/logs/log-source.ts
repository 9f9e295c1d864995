import type { Area } from "../../sheets/sheet-plan";

/** Where a list stands: in a table, or in cells whose first row holds the headings. */
export type LogSource =
  | { readonly kind: "table"; readonly tableName: string }
  | { readonly kind: "range"; readonly sheetId: string; readonly address: string };

/** A list with its headings and its size, before any of its rows are read. */
export interface OpenedLog {
  readonly source: LogSource;
  readonly sheetName: string;
  /** The list with its headings within its sheet, e.g. "A1:F20001". */
  readonly address: string;
  readonly headings: readonly string[];
  /** The rows below the headings, hidden and filtered ones among them. */
  readonly body: Area;
}

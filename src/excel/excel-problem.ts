/** What can go wrong at the workbook, in the user's terms; texts stand in the interface locale. */
export type ExcelProblemCode =
  | "workbook-protected"
  | "sheet-protected"
  | "cell-being-edited"
  | "excel-too-old"
  | "connection-lost"
  | "room-taken"
  | "cell-taken"
  | "cell-changed"
  | "cell-holds-formula"
  | "row-present"
  | "several-areas-selected"
  | "sheet-gone"
  | "card-changed"
  | "rows-hidden"
  | "table-beside"
  | "row-gone"
  | "too-large"
  | "list-empty"
  | "list-changed"
  | "not-kept"
  | "record-full"
  | "result-lost"
  | "neighbour-changed"
  | "unexpected";

/** A failure that the user can understand and act on. The workbook is as it was before. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    /** Values that the sentence mentions, such as the address that is taken. */
    readonly details: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "ExcelProblem";
  }
}

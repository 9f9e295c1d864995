export type RefusalReason =
  | "empty"
  | "too-large"
  | "text"
  | "not-a-workbook"
  | "old-format"
  | "binary"
  | "password"
  | "macros"
  | "damaged"
  | "bomb"
  | "broken-xml"
  | "too-many-cells";

/** Why a file is not opened; the page has a sentence for each reason. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";

  constructor(
    readonly reason: RefusalReason,
    /** What it was found by: a part of the file, a size. */
    readonly detail = "",
  ) {
    super(`${reason} ${detail}`.trim());
  }
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** A sheet called A1 or R1C1 needs quotes, or Excel would take its name for a cell. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

/**
 * A sheet's name as it stands before the exclamation mark of a reference.
 *
 * @param sheetName - As the sheet's tab shows it.
 * @returns In quotes where a formula needs them.
 */
export function quotedSheet(sheetName: string): string {
  const plain = PLAIN_SHEET.test(sheetName) && !LIKE_A_CELL.test(sheetName);
  return plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

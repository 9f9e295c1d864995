/**
 * A reference whose blank cells reach a custom function as blanks. Desktop Excel hands them over as
 * 0, which is a real answer in some functions.
 *
 * @param reference - A cell or range.
 * @returns A formula that gives an empty text for every blank cell.
 */
export function guardBlanks(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

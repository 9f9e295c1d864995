/**
 * Whether a cell holds nothing. Excel on the web hands over null, a formula may give "". Desktop
 * Excel hands over 0 instead, which no function can tell from a typed 0.
 *
 * @param cell - Content of the cell.
 * @returns True for null, undefined and text without a visible character.
 */
export function isBlank(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === "string" && cell.trim().length === 0)
  );
}

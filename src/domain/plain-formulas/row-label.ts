const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

// A short print of a text (FNV-1a, 32 bits): not to be read, only to be compared.
function printOf(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return (hash >>> 0).toString(36);
}

/**
 * By what a cell's row is known again after sorting: a print of the words to the left of the cell.
 *
 * @param row - What the cells of the row hold, formulas as formulas.
 * @param column - Place of the cell within the row.
 * @returns The print; "" where there are no words.
 */
export function rowLabel(row: readonly unknown[], column: number): string {
  const words = row
    .slice(0, column)
    .filter((content) => typeof content === "string" && content !== "" && !content.startsWith("="));
  return words.length === 0 ? "" : printOf(words.join("\n"));
}

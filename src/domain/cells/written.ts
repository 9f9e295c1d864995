/**
 * What a cell shows, to be quoted or compared with words.
 *
 * @param cell - Content of the cell.
 * @returns The text; empty where the cell holds nothing that can be written in a line.
 */
export function written(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

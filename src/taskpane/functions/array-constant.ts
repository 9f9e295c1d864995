const CELL_OR_ROW_END = /"(?:[^"]|"")*"|[^",;]+|;/g;

/** The cells of an Excel array such as `{"a",1;"b",2}`, row by row; null when the text is none. */
export function cellsOfArray(text: string): readonly (readonly string[])[] | null {
  if (!text.startsWith("{") || !text.endsWith("}")) return null;
  let row: string[] = [];
  const rows = [row];
  for (const token of text.slice(1, -1).match(CELL_OR_ROW_END) ?? []) {
    if (token === ";") rows.push((row = []));
    else row.push(unquoted(token));
  }
  return rows;
}

/** A text stands in quotes; a quote within it is doubled. */
function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell.trim();
}

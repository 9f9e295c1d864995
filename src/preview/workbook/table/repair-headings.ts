import type { CellEntry } from "../../grid/grid-cells";
import type { Area } from "../model";
import { intersect } from "../../grid/rect";
import { gridTable, headerRect, tablesIn, type Table } from "./table";

/** After cells were written: the headings of tables are unique texts, and Excel keeps them so. */
export function repairHeadings(area: Area): void {
  for (const table of tablesIn(area, false)) {
    const header = headerRect(table);
    if (header && intersect(header, area.rect)) repairTable(table);
  }
}

/** Makes every heading a text of its own; empty ones are called Column1 and so on. */
export function repairTable(table: Table): void {
  const { sheetId } = gridTable(table);
  const rect = headerRect(table);
  if (!rect) return;
  const [cells = []] = table.book.grid.cells.read(sheetId, rect);
  const written = cells.map(({ value, formula }) => ({ text: String(value ?? ""), formula }));
  const unique = uniqueHeadings(written.map(({ text }) => text));
  const entries = unique.map((heading, index): CellEntry => {
    const cell = cells[index];
    const kept = cell?.value === heading && cell.formula === null;
    return kept ? undefined : { value: heading };
  });
  if (entries.some(Boolean)) table.book.grid.cells.write(sheetId, rect, [entries]);
}

/** @returns the same headings, with a number behind each that was there before */
function uniqueHeadings(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, index) => {
    const base = heading === "" ? `Column${index + 1}` : heading;
    let unique = base;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${base}${number}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

import { cellAddress } from "../domain/cells/cell-address";
import { foldedText } from "../domain/card-rules/folded-text";
import { AUDIT_LABELS } from "../i18n/audit-labels";
import { LANGUAGES } from "../i18n/language";
import type { FactColumns } from "./read-card-facts";
import { factColumns } from "./read-card-facts";
import { textIn } from "./recognise-card";

/** Titles and notes take no more rows than this above the headings. */
const MOST_ROWS_ABOVE = 6;

const TOTALS = new Set(
  LANGUAGES.flatMap((language) => {
    const { name, also } = AUDIT_LABELS[language].totals;
    return [name, ...also].map(foldedText);
  }),
);

/** Cells merged with the first of them, counted from 0. */
interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A plain range, read as if it were a table. */
export interface TableInRegion {
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  /** The region's row that the values begin with. */
  readonly firstRow: number;
  /** Cells of the values that are merged with others, the first of them each. */
  readonly merged: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Finds headings and rows in a plain range, down to its row of totals. A category or perspective that
 * is merged over several rows counts for all of them; a merged weight does not, since it would count
 * several times.
 */
export function tableInRegion(
  cells: readonly (readonly unknown[])[],
  merged: readonly Merged[],
  firstColumn: number,
): TableInRegion {
  const headingRow = headingsIn(cells);
  const headers = headersOf(cells[headingRow] ?? [], firstColumn);
  const columns = factColumns(headers);
  const firstRow = headingRow + 1;
  const below = cells.slice(firstRow);
  const total = below.findIndex((row) =>
    row.some((cell) => TOTALS.has(foldedText(textIn([cell], 0)))),
  );
  const rows = total < 0 ? below : below.slice(0, total);
  const inBody = merged
    .map((area) => ({ ...area, row: area.row - firstRow }))
    .filter(({ row }) => row >= 0 && row < rows.length);
  return {
    headers,
    values: rows.map((row, at) => filledRow(row, at, { rows, columns, merged: inBody })),
    firstRow,
    merged: inBody.map(({ row, column }) => ({ row, column })),
  };
}

/** The first row whose words are those of a card, or the first one with several words. */
function headingsIn(cells: readonly (readonly unknown[])[]): number {
  const top = cells.slice(0, MOST_ROWS_ABOVE).map((row) => row.map((_, at) => textIn(row, at)));
  const known = top.findIndex((row) => {
    const columns = factColumns(row);
    return columns.has("category") && columns.has("weight");
  });
  if (known >= 0) return known;
  const written = top.findIndex((row) => row.filter((text) => text !== "").length > 1);
  return Math.max(0, written);
}

/** A heading that is blank or stands there twice is told apart by its column's letters. */
function headersOf(row: readonly unknown[], firstColumn: number): string[] {
  const texts = row.map((_, at) => textIn(row, at));
  return texts.map((text, at) => {
    const letters = cellAddress(0, firstColumn + at).slice(0, -1);
    if (text === "") return letters;
    return texts.indexOf(text) === at ? text : `${text} (${letters})`;
  });
}

interface Filling {
  readonly rows: readonly (readonly unknown[])[];
  readonly columns: FactColumns;
  readonly merged: readonly Merged[];
}

function filledRow(row: readonly unknown[], at: number, { rows, columns, merged }: Filling) {
  const filled = (["category", "perspective"] as const).flatMap(
    (column) => columns.get(column) ?? [],
  );
  return row.map((cell, column) => {
    const over = merged.find(
      (area) =>
        filled.includes(column) &&
        area.column === column &&
        at > area.row &&
        at < area.row + area.rows,
    );
    return over === undefined ? cell : rows[over.row]?.[column];
  });
}

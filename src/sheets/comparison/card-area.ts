import type { PointedColumns } from "../../domain/declarations/declarations";
import { factColumns } from "../read-card-facts";
import type { Area } from "../sheet-plan";

/** Above a card's headings stand title, person, legend and up to six declared exceptions. */
const LINES_ABOVE = 9;

/** Longer tables are lists, not cards. */
const MOST_ROWS = 200;

/** A table known by its headings only; places count from 0 at A1. */
export interface TableOutline {
  readonly tableName: string;
  readonly sheetName: string;
  /** Where the rows below the headings begin, and how many there are. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly headings: readonly string[];
}

/** Whether a table can be a card: its rows have a category, an indicator and a weight. */
export function isCardOutline(
  { headings, rows }: TableOutline,
  pointed: PointedColumns = {},
): boolean {
  const columns = factColumns(headings, pointed);
  const needed = ["category", "indicator", "weight"] as const;
  return rows <= MOST_ROWS && needed.every((column) => columns.has(column));
}

/** The cells that tell of a card: what stands above it, the table, and the row of its total. */
export function cardArea({ row, rows, column, headings }: TableOutline): Area {
  const first = Math.max(0, row - 1 - LINES_ABOVE);
  return { row: first, column, rows: row + rows + 1 - first, columns: headings.length };
}

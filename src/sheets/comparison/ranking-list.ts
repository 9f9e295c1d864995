import type { PrintedRank, PrintedRanking } from "../../domain/comparison/printed-ranks";
import { textIn } from "../recognise-card";
import { headingFinder } from "../recognise-headings";
import type { Area } from "../sheet-plan";
import type { TableOutline } from "./card-area";

/** A list on a sheet of its own begins within so many lines, and is no wider than this. */
const LINES_ABOVE = 10;
const COLUMNS = 12;

/** Where a list of ranks is looked for on a sheet that has no table. */
export const rankingArea = (people: number): Area => ({
  row: 0,
  column: 0,
  rows: LINES_ABOVE + people,
  columns: COLUMNS,
});

/** A table of ranks with its headings. */
export const rankingTableArea = ({ row, rows, column, headings }: TableOutline): Area => ({
  row: row - 1,
  column,
  rows: rows + 1,
  columns: headings.length,
});

/** Whether a table ranks people. */
export const isRankingOutline = ({ headings }: Pick<TableOutline, "headings">): boolean =>
  columnsOf(headings) !== null;

/** The ranks that stand among these cells, down to the first line that names nobody. */
export function readRanking(
  sheet: string,
  values: readonly (readonly unknown[])[],
): PrintedRanking[] {
  const headings = values.map((cells) =>
    columnsOf(cells.map((_, column) => textIn(cells, column))),
  );
  const heading = headings.findIndex((columns) => columns !== null);
  const columns = headings[heading];
  if (!columns) return [];
  const below = values.slice(heading + 1);
  const end = below.findIndex((cells) => textIn(cells, columns.name) === "");
  const lines = below.slice(0, end < 0 ? undefined : end);
  return [{ sheet, lines: lines.flatMap((cells) => lineOf(cells, columns)) }];
}

interface RankingColumns {
  readonly name: number;
  readonly rank: number;
  readonly period: number | null;
  readonly sheet: number | null;
}

function columnsOf(headings: readonly string[]): RankingColumns | null {
  const columnOf = headingFinder(headings, "ranking");
  const [name, rank] = [columnOf("person"), columnOf("rank")];
  if (name === null || rank === null) return null;
  return { name, rank, period: columnOf("period"), sheet: columnOf("sheet") };
}

function lineOf(cells: readonly unknown[], columns: RankingColumns): PrintedRank[] {
  const rank = cells[columns.rank];
  if (typeof rank !== "number") return [];
  const text = (column: "name" | "period" | "sheet") => textIn(cells, columns[column]);
  return [{ name: text("name"), period: text("period"), sheet: text("sheet"), rank }];
}

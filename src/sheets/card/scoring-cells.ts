import { cellAddress } from "../../domain/cells/cell-address";
import { at } from "./card-columns";
import { SCALES_BELOW_BALANCE } from "./card-layout";
import type { ScoringLine } from "./scoring-lines";
import { SCORING_LINES } from "./scoring-lines";

/** The scales of points and grades: each is a column of cells below its heading. */
export const SCALE_COLUMNS = {
  stepBound: at("indicator"),
  stepPoints: at("measured"),
  gradeName: at("unit"),
  gradeBound: at("direction"),
} as const;

/** One of the scales' columns. */
export type ScaleColumn = keyof typeof SCALE_COLUMNS;

/** How many lines a scale has. */
export const SCALE_LINES = 5;

/** Name of the cell from which all of these are found again; numbered where a sheet has several cards. */
export const SCORING_NAME = "KPI_Scoring";

/** Where the lines' labels begin; each runs on over the free cells before its value. */
export const LABEL_COLUMN = at("weight");
/** The column of the block's title, which carries the name. */
export const TITLE_COLUMN = at("dataSource");
export const VALUE_COLUMN = at("cycle");

/** Addresses that hold from any row of the card. */
export type ScoringCells = Readonly<Record<ScoringLine | ScaleColumn | "lowestGrade", string>>;

/**
 * Where formulas find what scores rest on.
 *
 * @param heading - Row of the block's heading, which is the balance's, counted in the sheet.
 * @param column - First column of the card, counted in the sheet.
 */
export function scoringCells(heading: number, column: number): ScoringCells {
  const cell = (row: number, at: number) =>
    cellAddress(row, column + at).replace(/[A-Z]+|\d+/g, "$$$&");
  const lines = SCORING_LINES.map((line, index) => [line, cell(heading + 1 + index, VALUE_COLUMN)]);
  const first = heading + SCALES_BELOW_BALANCE + 1;
  const scales = Object.entries(SCALE_COLUMNS).map(([scale, at]) => [
    scale,
    `${cell(first, at)}:${cell(first + SCALE_LINES - 1, at)}`,
  ]);
  const lowestGrade = [["lowestGrade", cell(first, SCALE_COLUMNS.gradeName)]];
  return Object.fromEntries([...lines, ...scales, ...lowestGrade]) as ScoringCells;
}

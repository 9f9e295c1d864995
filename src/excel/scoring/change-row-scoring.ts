import { cellAddress } from "../../domain/cells/cell-address";
import type { RowScoringCell } from "../../sheets/scoring/plan-row-scoring";
import { ExcelProblem } from "../excel-problem";
import { excelCode } from "../problem-of";
import { runInExcel, stopIfLate } from "../run";
import type { CardScoringReading } from "./read-card-scoring";
import type { RowCell } from "./row-cells";
import { cellsAsWanted, startReadingRow, writeRow } from "./row-cells";

/** A row that is to be scored in another way. */
export interface RowScoringRequest {
  /** The card as the user was shown it. */
  readonly seen: Pick<CardScoringReading, "table" | "formulas">;
  /** Counted from 0 in the table. */
  readonly row: number;
  /** Where a cell stands in the table, counted from 0, and what it gets. */
  readonly cells: readonly (RowScoringCell & { readonly place: number })[];
  /** Where the score stands in the table. */
  readonly scorePlace: number;
}

/** A row whose scoring was changed, with all that is needed to take that back. */
export interface ChangedRowScoring {
  readonly tableName: string;
  readonly row: number;
  readonly scorePlace: number;
  readonly before: readonly RowCell[];
  /** What the row's cells hold since, formulas as such. */
  readonly written: readonly unknown[];
}

/**
 * Writes how a row is scored: one sync to see that the row is as it was shown, one to write. A row
 * that somebody has changed since, or that a filter hides, is left alone.
 *
 * @returns What takes the change back.
 */
export async function changeRowScoring(request: RowScoringRequest): Promise<ChangedRowScoring> {
  const { seen, row, cells, scorePlace } = request;
  const { tableName } = seen.table;
  const places = cells.map(({ place }) => place);
  const before = await rewrite(
    { tableName, row, places, scorePlace, expected: seen.formulas[row] ?? [] },
    cellsAsWanted(cells),
  );
  const written = (seen.formulas[row] ?? []).map((formula, place) => {
    const cell = cells.find((wanted) => wanted.place === place);
    if (cell === undefined) return formula;
    return typeof cell.content === "object" ? cell.content.formula : cell.content;
  });
  return { tableName, row, scorePlace, before, written };
}

/** Makes the row as it was. Two syncs. */
export async function takeBackRowScoring(change: ChangedRowScoring): Promise<void> {
  const { tableName, row, scorePlace, before, written } = change;
  const places = before.map(({ place }) => place);
  await rewrite({ tableName, row, places, scorePlace, expected: written }, before);
}

interface RowPlace {
  readonly tableName: string;
  readonly row: number;
  readonly places: readonly number[];
  readonly scorePlace: number;
  /** What the row's cells must still hold. */
  readonly expected: readonly unknown[];
}

async function rewrite(place: RowPlace, cells: readonly RowCell[]): Promise<readonly RowCell[]> {
  return runInExcel(async (context, signal) => {
    const { before, scores } = await demandAsSeen(context, place);
    const write = async (wanted: readonly RowCell[]) => {
      const table = context.workbook.tables.getItem(place.tableName);
      writeRow(table, { row: place.row, scorePlace: place.scorePlace, scores }, wanted);
      await context.sync();
    };
    stopIfLate(signal);
    try {
      await write(cells);
    } catch (error) {
      // A batch that Excel refused as a whole has left nothing.
      if (excelCode(error) !== "InvalidOperationInCellEditMode") await write(before);
      throw error;
    }
    if (signal.aborted) await write(before);
    return before;
  });
}

async function demandAsSeen(context: Excel.RequestContext, place: RowPlace) {
  const { tableName, row, places, scorePlace, expected } = place;
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const { worksheet } = table;
  const { protection } = worksheet;
  protection.load("protected");
  const body = table.getDataBodyRange();
  body.load("formulas, rowHidden, rowIndex, columnIndex");
  const readRow = startReadingRow(body, row, places);
  await context.sync();
  if (table.isNullObject) throw new ExcelProblem("sheet-gone");
  if (protection.protected) throw new ExcelProblem("sheet-protected");
  // Null where only some rows are hidden, as a filter does.
  if ((body.rowHidden as boolean | null) !== false) throw new ExcelProblem("rows-hidden");
  const formulas = body.formulas as unknown[][];
  const present = formulas[row] ?? [];
  const changed = expected.findIndex((content, at) => content !== present[at]);
  if (changed >= 0 || present.length !== expected.length) {
    const address = cellAddress(body.rowIndex + row, body.columnIndex + Math.max(0, changed));
    throw new ExcelProblem("cell-changed", { address });
  }
  return { before: readRow(), scores: formulas.map((cells) => cells[scorePlace]) };
}

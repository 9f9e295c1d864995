import { cellAddress } from "../../domain/cells/cell-address";
import type { ScoringCells } from "../../sheets/card/scoring-cells";
import { scoringCells } from "../../sheets/card/scoring-cells";
import { loadScoringNames, scoringRowBelow } from "../find-scoring";
import type { TableReading } from "../read-table";
import { startReading } from "../read-table";
import { runInExcel } from "../run";

/** A table with all that decides on its scores. */
export interface CardScoringReading {
  readonly table: TableReading;
  /** What stands in the body's cells, formulas as such. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Null where the sheet has no cells from which scores are computed, as with a foreign table. */
  readonly scoring: CardScoringCells | null;
}

/** Where a card keeps what its scores rest on, and what stands there. */
export interface CardScoringCells {
  readonly cells: ScoringCells;
  /** Cell by cell, from top to bottom. */
  readonly values: Readonly<Record<keyof ScoringCells, readonly unknown[]>>;
  /** Formulas of the row below the table, from the table's first column on. */
  readonly totals: readonly unknown[];
}

/** How a card is scored, or null where the table is gone. Two syncs, one for a foreign table. */
export async function readCardScoring(tableName: string): Promise<CardScoringReading | null> {
  return runInExcel(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(tableName);
    const reading = startReading(found);
    const body = found.getDataBodyRange().load("formulas");
    const { worksheet } = found;
    const scoring = loadScoringNames(worksheet);
    await context.sync();
    if (found.isNullObject) return null;
    const table = reading();
    const formulas = body.formulas as unknown[][];
    const row = scoringRowBelow(table, scoring);
    if (row === null) return { table, formulas, scoring: null };
    return { table, formulas, scoring: await readCells(context, table, row) };
  });
}

async function readCells(
  context: Excel.RequestContext,
  { sheetName, bodyRow, bodyColumn, values: rows, headers }: TableReading,
  row: number,
): Promise<CardScoringCells> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const cells = scoringCells(row, bodyColumn);
  const ranges = Object.entries(cells).map(
    ([name, address]) =>
      [name, sheet.getRange(address.replaceAll("$", "")).load("values")] as const,
  );
  const total = bodyRow + rows.length;
  const last = cellAddress(total, bodyColumn + headers.length - 1);
  const totals = sheet.getRange(`${cellAddress(total, bodyColumn)}:${last}`).load("formulas");
  await context.sync();
  const values = ranges.map(([name, range]) => [name, (range.values as unknown[][]).flat()]);
  return {
    cells,
    values: Object.fromEntries(values) as CardScoringCells["values"],
    totals: (totals.formulas as unknown[][]).flat(),
  };
}

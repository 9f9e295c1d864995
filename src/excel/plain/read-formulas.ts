import type { CellValue, SheetCells } from "../../domain/plain-formulas/sheet-cells";
import type { Area } from "../../sheets/sheet-plan";
import { ExcelProblem } from "../excel-problem";
import { runInExcel } from "../run";
import { findSheets, type FormulaScope, type FoundSheet } from "./find-sheets";
import { startReadingRecords, type KeptRecord } from "./kept-record";
import { groupChunks, sheetChunks, type SheetChunk } from "./sheet-chunks";

/** What is known of the formulas of a workbook, or of a sheet. */
export interface FormulasRead {
  /** Whole sheets, also where only some of their cells are meant. */
  readonly sheets: readonly SheetCells[];
  /** The cells that are meant; null where all are. */
  readonly selected: Area | null;
  readonly record: KeptRecord;
}

/** More cells than this are not looked through: the pane would need too long and too much memory. */
const MOST_CELLS = 2_000_000;

/** So many cells, with formula and value, come with one answer: Excel on the web refuses 5 MB. */
const CELLS_AT_ONCE = 20_000;

/**
 * Reads the formulas and values of a sheet or workbook, and what it keeps of former formulas. Two
 * syncs for a sheet, three for a workbook, one more for each further 20,000 cells.
 *
 * @param scope - Which cells are meant; of a selection, its whole sheet is read.
 * @param mostCells - Where there are more, nothing is read.
 */
export async function readFormulas(
  scope: FormulaScope,
  mostCells = MOST_CELLS,
): Promise<FormulasRead> {
  const { sheets, selected, recordIds } = await findSheets(scope);
  const cells = sheets.map(({ used }) => (used ? used.rows * used.columns : 0));
  if (cells.reduce((sum, count) => sum + count, 0) > mostCells) throw new ExcelProblem("too-large");
  const groups = groupChunks(sheetChunks(sheets, CELLS_AT_ONCE), sheets, CELLS_AT_ONCE);
  const [first = [], ...others] = groups;
  const start = await readChunks(sheets, first, recordIds);
  const pieces = [...start.pieces];
  for (const group of others) pieces.push(...(await readChunks(sheets, group, [])).pieces);
  return {
    sheets: sheets.map((sheet, at) => cellsOf(sheet, piecesOf(at, pieces))),
    selected,
    record: start.record,
  };
}

interface Piece {
  readonly chunk: SheetChunk;
  readonly formulas: CellValue[][];
  readonly values: CellValue[][];
}

async function readChunks(
  sheets: readonly FoundSheet[],
  chunks: readonly SheetChunk[],
  recordIds: readonly string[],
): Promise<{ readonly pieces: readonly Piece[]; readonly record: KeptRecord }> {
  return runInExcel(async (context) => {
    const record = startReadingRecords(context, recordIds);
    const reading = chunks.map((chunk) => startReadingChunk(context, sheets[chunk.sheet], chunk));
    await context.sync();
    return { pieces: reading.map((read) => read()), record: record() };
  });
}

function startReadingChunk(
  context: Excel.RequestContext,
  sheet: FoundSheet | undefined,
  chunk: SheetChunk,
): () => Piece {
  if (!sheet?.used) throw new TypeError("A blank sheet has no cells to read");
  const { row, column, columns } = sheet.used;
  const range = context.workbook.worksheets
    .getItem(sheet.sheetId)
    .getRangeByIndexes(row + chunk.first, column, chunk.rows, columns)
    .load("formulas, values");
  return () => ({
    chunk,
    formulas: range.formulas as CellValue[][],
    values: range.values as CellValue[][],
  });
}

const piecesOf = (sheet: number, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ chunk }) => chunk.sheet === sheet);

function cellsOf({ used, ...sheet }: FoundSheet, pieces: readonly Piece[]): SheetCells {
  return {
    ...sheet,
    row: used?.row ?? 0,
    column: used?.column ?? 0,
    formulas: pieces.flatMap(({ formulas }) => formulas),
    values: pieces.flatMap(({ values }) => values),
  };
}

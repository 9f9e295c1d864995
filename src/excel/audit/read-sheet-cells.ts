import type { CellRows } from "../../domain/audit/workbook/snapshot-piece";
import type { CellArea, UnreadReason } from "../../domain/audit/workbook/workbook-snapshot";
import { ExcelProblem } from "../excel-problem";
import { ChunkSize } from "../logs/chunk-size";
import { runInExcel } from "../run";

/** Values, formulas and number formats of the same cells. */
const BLOCKS = 3;

/** So many cells fit as a rule, long formulas among them; Excel says so where they do not. */
const FIRST_CELLS = 3_000;

/** Beyond this a sheet is data and no scorecards; product default. */
const MOST_CELLS = 3_000_000;

interface CellReading {
  readonly signal: AbortSignal;
  readonly take: (rows: CellRows) => Promise<void>;
}

/**
 * Reads the cells of a sheet chunk by chunk, one sync each.
 *
 * @returns Why some of it was not read; null where all was, or the signal ended it.
 */
export async function readSheetCells(
  sheetId: string,
  area: CellArea,
  { signal, take }: CellReading,
): Promise<UnreadReason | null> {
  if (area.rows * area.columns > MOST_CELLS) return "too-large";
  const size = new ChunkSize(BLOCKS * area.columns, Math.ceil(FIRST_CELLS / area.columns));
  let done = 0;
  while (done < area.rows && !signal.aborted) {
    const rows = Math.min(size.rows, area.rows - done);
    const read = await readOrReason(sheetId, { ...area, row: area.row + done, rows });
    if (read === "refused") return read;
    if (read === "too-large") {
      if (!size.shrink(rows)) return read;
    } else {
      size.learn([read.values, read.formulas, read.numberFormats]);
      await take(read);
      done += rows;
    }
  }
  return null;
}

/** What concerns this sheet alone is a reason; any other failure ends the reading. */
async function readOrReason(sheetId: string, area: CellArea): Promise<CellRows | UnreadReason> {
  try {
    return await readRows(sheetId, area);
  } catch (error) {
    const code = error instanceof ExcelProblem ? error.code : null;
    if (code === "too-large") return "too-large";
    if (code === "sheet-protected" || code === "sheet-gone") return "refused";
    throw error;
  }
}

async function readRows(
  sheetId: string,
  { row, column, rows, columns }: CellArea,
): Promise<CellRows> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values, formulas, numberFormat");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      numberFormats: range.numberFormat as string[][],
    };
  });
}

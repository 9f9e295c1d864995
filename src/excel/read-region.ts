import { namesOf } from "./names-of";
import { runInExcel } from "./run";

/** Larger areas are lists, not scorecards. */
const MOST_CELLS = 10_000;

/** Cells that are merged with the first of them; counted from 0 within the region. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that belong together and are no table. */
export interface RegionReading {
  readonly sheetName: string;
  /** Where it begins, counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Null where this Excel cannot tell. */
  readonly merged: readonly MergedCells[] | null;
  readonly rowsHidden: boolean;
}

/**
 * The cells around the active one, up to empty rows and columns. Two syncs.
 *
 * @returns Null where a table is among them, or where they are a list or a lone cell.
 */
export async function readRegionInView(): Promise<RegionReading | null> {
  return runInExcel(async (context) => {
    const region = context.workbook.getActiveCell().getSurroundingRegion();
    const tables = region.getTables(false);
    const { worksheet } = region;
    region.load("rowIndex, columnIndex, rowCount, columnCount, rowHidden");
    tables.load("items/name");
    worksheet.load("name");
    const merged = startFindingMerged(region);
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount, rowHidden } = region;
    const [touched] = namesOf(tables);
    if (touched !== undefined || rowCount < 2 || rowCount * columnCount > MOST_CELLS) return null;
    const { name } = worksheet;
    const cells = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(row, column, rowCount, columnCount)
      .load("values");
    await context.sync();
    return {
      ...{ sheetName: name, row, column, values: cells.values as unknown[][] },
      merged: merged?.(row, column) ?? null,
      // Null where only some rows are hidden, as a filter does.
      rowsHidden: (rowHidden as boolean | null) !== false,
    };
  });
}

/** Versions before 2021 know no way to ask. */
function startFindingMerged(region: Excel.Range) {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  const merged = region.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return (row: number, column: number): readonly MergedCells[] => {
    if (merged.isNullObject) return [];
    return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      ...{
        row: rowIndex - row,
        column: columnIndex - column,
        rows: rowCount,
        columns: columnCount,
      },
    }));
  };
}

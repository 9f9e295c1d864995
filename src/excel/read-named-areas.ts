import { namesOf } from "./names-of";
import { runInExcel } from "./run";

/** The cells under the asked names of a sheet, in their order. */
export interface NamedAreas {
  readonly sheetName: string;
  /** A blank cell is "". */
  readonly areas: readonly (readonly (readonly unknown[])[])[];
}

/**
 * Reads the cells under sheet names, from every sheet that has all of them: names follow their cells
 * when rows are inserted or sheets renamed. Two syncs.
 */
export async function readNamedAreas(names: readonly string[]): Promise<readonly NamedAreas[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = namesOf(worksheets).map((sheetName) => {
      const items = worksheets.getItem(sheetName).names;
      const ranges = names.map((name) =>
        items.getItemOrNullObject(name).getRangeOrNullObject().load("values"),
      );
      return { sheetName, ranges };
    });
    await context.sync();
    return sheets
      .filter(({ ranges }) => ranges.every(({ isNullObject }) => !isNullObject))
      .map(({ sheetName, ranges }) => ({
        sheetName,
        areas: ranges.map(({ values }) => values as unknown[][]),
      }));
  });
}

import { ExcelProblem } from "./excel-problem";

/** The sheet with this id or name, if it is still there. One sync. */
export async function presentSheet(
  context: Excel.RequestContext,
  key: string,
  sheetName: string,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  await context.sync();
  if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: sheetName });
  return sheet;
}

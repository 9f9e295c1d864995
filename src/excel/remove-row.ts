import { ExcelProblem } from "./excel-problem";
import type { PutRow } from "./put-row-result";
import { startReading } from "./read-table";
import { removeInserted } from "./remove-inserted";
import { runInExcel } from "./run";

/** Takes a row away again, wherever it stands by now, or the sheet that was made for it. */
export async function removeRow(put: PutRow): Promise<void> {
  if (put.kind === "sheet") {
    await removeInserted(put.inserted);
    return;
  }
  await runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(put.tableName);
    const reading = startReading(table);
    const { worksheet } = table;
    const { protection } = worksheet;
    protection.load("protected");
    await context.sync();
    if (table.isNullObject) throw new ExcelProblem("sheet-gone");
    if (protection.protected) throw new ExcelProblem("sheet-protected");
    const subjects = reading().values.map((row) => row[put.subjectColumn]);
    const at = subjects.lastIndexOf(put.subject);
    if (at < 0) throw new ExcelProblem("sheet-gone");
    context.workbook.tables.getItem(put.tableName).rows.getItemAt(at).delete();
    await context.sync();
  });
}

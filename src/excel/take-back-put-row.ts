import type { GrowingTable } from "./put-row-result";
import { runInExcel } from "./run";

/** Removes the row that a batch added before it failed, or before its answer came too late. */
export async function takeBackPutRow({ tableName, values }: GrowingTable): Promise<void> {
  await runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const { rows } = table;
    rows.load("count");
    await context.sync();
    if (table.isNullObject || rows.count <= values.length) return;
    rows.getItemAt(values.length).delete();
    await context.sync();
  });
}

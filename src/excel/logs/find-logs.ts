import { namesOf } from "../names-of";
import { runInExcel } from "../run";
import type { LogSource } from "./log-source";

/** The names of all tables of the workbook, those under the selection first. One sync. */
export async function findTables(): Promise<readonly string[]> {
  return runInExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    const selected = context.workbook.getActiveCell().getTables(false);
    selected.load("items/name");
    await context.sync();
    return [...new Set([...namesOf(selected), ...namesOf(tables)])];
  });
}

/** The selected cells as a list with headings. One sync. */
export async function selectedRange(): Promise<LogSource> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    const { worksheet } = range;
    range.load("address");
    worksheet.load("id");
    await context.sync();
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return { kind: "range", sheetId: worksheet.id, address };
  });
}

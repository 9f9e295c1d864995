import { ExcelProblem } from "../excel-problem";
import { runInExcel } from "../run";
import { locateLog } from "./locate-log";
import type { LogSource, OpenedLog } from "./log-source";

/** Reads the headings and the size of a list, and nothing else of it. One sync. */
export async function openLog(source: LogSource): Promise<OpenedLog> {
  return runInExcel(async (context) => {
    const { sheet, whole, headings, body } = locateLog(context, source);
    sheet.load("name");
    whole.load("address");
    await context.sync();
    const area = body();
    if (area === null) throw new ExcelProblem("list-empty");
    return {
      source,
      sheetName: sheet.name,
      address: whole.address.slice(whole.address.lastIndexOf("!") + 1),
      headings: headings(),
      body: area,
    };
  });
}

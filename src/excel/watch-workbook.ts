import type { Selection } from "./read-selection";
import { runInExcel } from "./run";

/** What changed: the selected cells, what cells hold, which tables or sheets there are, or the one in front. */
export type WorkbookChange = "selection" | "values" | "tables" | "sheets";

/**
 * Reports changes of the workbook, whoever makes them: the user, a co-author or this add-in. Excel
 * reports no recalculation, only the edit that caused it. What is selected or edited comes along.
 *
 * @returns A function that stops the reports.
 */
export async function watchWorkbook(
  listener: (change: WorkbookChange, cells?: Selection) => void,
): Promise<() => Promise<void>> {
  let watching = true;
  const { context, handlers } = await runInExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const report = (change: WorkbookChange) => () => {
      if (watching) listener(change);
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        if (watching) listener("selection", { sheetId: worksheetId, address });
        return Promise.resolve();
      }),
      worksheets.onChanged.add(({ worksheetId, address }) => {
        if (watching) listener("values", { sheetId: worksheetId, address });
        return Promise.resolve();
      }),
      tables.onAdded.add(report("tables")),
      tables.onDeleted.add(report("tables")),
      worksheets.onActivated.add(report("sheets")),
      worksheets.onAdded.add(report("sheets")),
      worksheets.onDeleted.add(report("sheets")),
    ];
    await context.sync();
    return { context, handlers };
  });
  return async () => {
    watching = false;
    // Handlers can only be removed through the context that they were added with.
    await runInExcel(async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

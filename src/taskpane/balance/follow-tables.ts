import type { ExcelProblem } from "../../excel/excel-problem";
import type { CardReading } from "../../excel/read-table";
import { problemFrom } from "../frame/problem-sentence";
import type { PaneServices } from "../pane-services";
import { coalesce } from "./coalesce";
import type { TableServices } from "./table-reader";
import { tableReader } from "./table-reader";
import { watchUntilStopped } from "../frame/watch-until-stopped";

/** How long an edit may wait for others before the sheet is read: well below half a second. */
export const REFRESH_DELAY_MS = 50;

/** What following the tables in view brings. */
export interface TableNews {
  readonly read: (tables: readonly CardReading[]) => void;
  readonly failed: (problem: ExcelProblem) => void;
  /** The user went elsewhere in the workbook. */
  readonly moved: () => void;
  /** Excel reports no changes, so that nothing is read unless asked for. */
  readonly notWatching: () => void;
}

/** Reads the tables in view, and again after each change, until it is stopped. */
export function followTables(
  services: TableServices & Pick<PaneServices, "watchWorkbook">,
  news: TableNews,
) {
  let stopped = false;
  const tables = tableReader(services);
  const reading = coalesce(async () => {
    try {
      const readings = await tables.read();
      if (!stopped) news.read(readings);
    } catch (error) {
      tables.lookAround();
      const problem = problemFrom(error);
      if (!stopped) news.failed(problem);
    }
  }, REFRESH_DELAY_MS);
  const refresh = () => {
    tables.lookAround();
    reading.ask();
  };

  refresh();
  const stopWatching = watchUntilStopped(
    services.watchWorkbook,
    (change, cells) => {
      if (change === "values") {
        // What is edited beside the only table may be a plain range, which nobody has read yet.
        if (cells && tables.isBesideTheOnlyTable(cells.address)) tables.lookAround();
        reading.ask();
        return;
      }
      news.moved();
      if (change !== "selection" || !tables.knowsTheOnlyTable()) refresh();
    },
    news.notWatching,
  );

  const stop = () => {
    stopped = true;
    reading.stop();
    stopWatching();
  };
  return { refresh, stop };
}

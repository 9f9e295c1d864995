import type { CardReading } from "../../excel/read-table";
import type { PaneServices } from "../pane-services";

/** What reading the tables in view needs of Excel. */
export type TableServices = Pick<PaneServices, "readTable" | "readTablesInView">;

/** Reads the tables in view. A single one is read again by itself, which takes half the time. */
export function tableReader({ readTable, readTablesInView }: TableServices) {
  let onlyTable: string | null = null;
  return {
    read: async (): Promise<readonly CardReading[]> => {
      const again = onlyTable === null ? null : await readTable(onlyTable);
      const tables = again ? [again] : await readTablesInView();
      onlyTable = tables.length === 1 ? (tables[0]?.tableName ?? null) : null;
      return tables;
    },
    /** Whether there is one table in view, so that the selection cannot have moved to another. */
    knowsTheOnlyTable: () => onlyTable !== null,
    /** The next reading looks which tables are in view. */
    lookAround: () => {
      onlyTable = null;
    },
  };
}

import type { CardReading } from "../../excel/read-table";
import type { PaneServices } from "../pane-services";
import { isBesideTable, regionTable } from "./region-table";

/** What reading the tables in view needs of Excel. */
export type TableServices = Pick<
  PaneServices,
  "readTable" | "readTablesInView" | "readRegionInView"
>;

/** Reads the tables in view, and the plain range around the active cell. A single one is read again by itself, which takes half the time. */
export function tableReader({ readTable, readTablesInView, readRegionInView }: TableServices) {
  let onlyTable: CardReading | null = null;
  return {
    read: async (): Promise<readonly CardReading[]> => {
      const again = onlyTable === null ? null : await readTable(onlyTable.tableName);
      if (again) return [again];
      const tables = await readTablesInView();
      const region = await readRegionInView();
      const range = region && regionTable(region, tables);
      onlyTable = tables.length === 1 && !range ? (tables[0] ?? null) : null;
      return range ? [range, ...tables] : tables;
    },
    /** Whether there is one table in view, so that the selection cannot have moved to another. */
    knowsTheOnlyTable: () => onlyTable !== null,
    /** Whether there is one table in view and these cells are none of its own: a plain range may be there. */
    isBesideTheOnlyTable: (address: string) =>
      onlyTable !== null && isBesideTable(address, onlyTable),
    /** The next reading looks which tables are in view. */
    lookAround: () => {
      onlyTable = null;
    },
  };
}

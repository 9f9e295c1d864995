import type { TableSnapshot } from "../recognise-card";
import { readIndicatorRows } from "./read-indicator-rows";
import { recogniseCompanyTable } from "./read-table-cells";
import { readTemplateRows } from "./read-template-rows";
import type { TableContext, TableEntries } from "./table-entries";

/** Reads a table of the company's own entries; null where it is not one. Blank rows are passed over. */
export function readCompanyTable(table: TableSnapshot, context: TableContext): TableEntries | null {
  const recognised = recogniseCompanyTable(table);
  if (!recognised) return null;
  const read = recognised.kind === "indicators" ? readIndicatorRows : readTemplateRows;
  return read(table.values, recognised.places, context);
}

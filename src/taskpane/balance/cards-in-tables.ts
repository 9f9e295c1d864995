import { declaredOf } from "../../domain/declarations/change-declarations";
import type { Declarations } from "../../domain/declarations/declarations";
import type { CardReading } from "../../excel/read-table";
import { factColumns } from "../../sheets/read-card-facts";
import type { NeededColumn } from "../../sheets/recognise-card";
import { NEEDED_COLUMNS } from "../../sheets/recognise-card";
import { cardInTable } from "./card-in-table";

/** A table that is no scorecard as long as nobody points out the columns that it lacks. */
export interface UnreadTable {
  readonly table: CardReading;
  readonly missing: readonly NeededColumn[];
}

/** The scorecards among tables, in the tables' order, and the tables that are none. */
export function cardsInTables(tables: readonly CardReading[], declarations: Declarations) {
  const looked = tables.map((table): UnreadTable => {
    const { columns } = declaredOf(declarations, table.tableName);
    const found = factColumns(table.headers, columns);
    return { table, missing: NEEDED_COLUMNS.filter((column) => !found.has(column)) };
  });
  const found = looked.flatMap(({ table, missing }) => (missing.length === 0 ? [table] : []));
  const cards = found.map((table) => {
    const beside = found.filter(({ sheetName }) => sheetName === table.sheetName);
    const others = beside.map(({ tableName }) => tableName);
    return cardInTable(
      table,
      others.filter((name) => name !== table.tableName),
      declarations,
    );
  });
  return { cards, unread: looked.filter(({ missing }) => missing.length > 0) };
}

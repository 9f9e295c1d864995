import type { WeightProfile } from "../../domain/balance/weight-profile";
import type { TableReading } from "../../excel/read-table";
import type { NeededColumn } from "../../sheets/recognise-card";
import { recogniseCard } from "../../sheets/recognise-card";
import { cardInTable } from "./card-in-table";

/** A table that would be a scorecard if it had one more column. */
export interface IncompleteCard {
  readonly tableName: string;
  readonly missing: readonly NeededColumn[];
}

/** The scorecards among tables, in the tables' order, and those that are nearly scorecards. */
export function cardsInTables(tables: readonly TableReading[], profile: WeightProfile) {
  const recognised = tables.map((table) => ({ table, ...recogniseCard(table) }));
  const found = recognised.flatMap((one) => (one.kind === "card" ? [one.table] : []));
  const incomplete = recognised.flatMap((one): IncompleteCard[] => {
    if (one.kind === "card" || one.missing.length > 1) return [];
    return [{ tableName: one.table.tableName, missing: one.missing }];
  });
  const namesBySheet = new Map<string, string[]>();
  for (const { sheetName, tableName } of found) {
    namesBySheet.set(sheetName, [...(namesBySheet.get(sheetName) ?? []), tableName]);
  }
  const cards = found.map((table) => {
    const names = namesBySheet.get(table.sheetName) ?? [];
    const others = names.filter((name) => name !== table.tableName);
    return cardInTable(table, others, profile);
  });
  return { cards, incomplete };
}

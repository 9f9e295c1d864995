import type { WeightProfile } from "../../domain/balance/weight-profile";
import type { TableReading } from "../../excel/read-table";
import type { NeededColumn } from "../../sheets/recognise-card";
import { recogniseCard } from "../../sheets/recognise-card";
import type { Card } from "./card";
import { cardInTable } from "./card-in-table";

/** A table that would be a scorecard if it had one more column. */
export interface IncompleteCard {
  readonly tableName: string;
  readonly missing: readonly NeededColumn[];
}

/** The scorecards among tables, in the tables' order, and those that are nearly scorecards. */
export function cardsInTables(tables: readonly TableReading[], profile: WeightProfile) {
  const cards: Card[] = [];
  const incomplete: IncompleteCard[] = [];
  for (const table of tables) {
    const recognised = recogniseCard(table);
    if (recognised.kind === "card") {
      cards.push(cardInTable(table, recognised, profile));
    } else if (recognised.missing.length === 1) {
      incomplete.push({ tableName: table.tableName, missing: recognised.missing });
    }
  }
  return { cards, incomplete };
}

import type { Category } from "../../domain/balance/category";
import type { WeightedRow } from "../../domain/balance/check-balance";
import { checkBalance } from "../../domain/balance/check-balance";
import type { WeightProfile } from "../../domain/balance/weight-profile";
import type { RowFacts } from "../../domain/card-rules/card-facts";
import type { TableReading } from "../../excel/read-table";
import { factColumns, readCardFacts } from "../../sheets/read-card-facts";
import type { Card, CardWeight } from "./card";
import { cardCell } from "./card-cell";

/** Reads and weighs the scorecard in a table; the others are the further scorecards of its sheet. */
export function cardInTable(
  table: TableReading,
  otherCards: readonly string[],
  profile: WeightProfile,
): Card {
  const { sheetName, tableName, rowsHidden } = table;
  const columns = factColumns(table.headers);
  // Excel allows no merged cells in a table.
  const facts = readCardFacts(tableName, table, { merged: [], rowsHidden, otherCards });
  const weighted = facts.rows.flatMap(weightedRow);
  return {
    sheetName,
    tableName,
    table,
    columns,
    facts,
    check: checkBalance(weighted, profile),
    segments: segmentsOf(weighted),
    weights: facts.rows.flatMap((row) => weightIn(row, { table, columns })),
    whole: facts.whole,
  };
}

function weightedRow({ category, perspective, share }: RowFacts): WeightedRow[] {
  if (share === null) return [];
  return [{ category: category.meaning, perspective: perspective.meaning, weight: share }];
}

function weightIn(facts: RowFacts, card: Pick<Card, "table" | "columns">): CardWeight[] {
  const { row, name, category, weight, share } = facts;
  if (share === null || weight.kind !== "weight") return [];
  const address = cardCell(card, { row, column: "weight" });
  const written = weight.weight;
  return [{ indicator: name, category: category.meaning, weight: share, written, address }];
}

function segmentsOf(rows: readonly WeightedRow[]): Card["segments"] {
  const of = (category: Category) =>
    rows.filter((row) => row.category === category).map(({ weight }) => weight);
  return {
    outcome: of("outcome"),
    efficiency: of("efficiency"),
    behaviour: of("behaviour"),
    capability: of("capability"),
  };
}

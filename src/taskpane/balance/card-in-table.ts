import type { Category } from "../../domain/balance/category";
import type { WeightedRow } from "../../domain/balance/check-balance";
import { checkBalance } from "../../domain/balance/check-balance";
import type { RowFacts } from "../../domain/card-rules/card-facts";
import { declaredOf, ownProfileOf } from "../../domain/declarations/change-declarations";
import type { Declarations } from "../../domain/declarations/declarations";
import type { CardReading } from "../../excel/read-table";
import { factColumns, readCardFacts } from "../../sheets/read-card-facts";
import { readCardRules } from "../../sheets/read-card-rules";
import type { Card, CardWeight } from "./card";
import { cardCell } from "./card-cell";
import { cardPolicy } from "./card-policy";
import { cardProfile } from "./card-profile";
import { declaredFacts } from "./declared-facts";

/** Reads and weighs the scorecard in a table; the others are the further scorecards of its sheet. */
export function cardInTable(
  table: CardReading,
  otherCards: readonly string[],
  declarations: Declarations,
): Card {
  const { sheetName, tableName, rowsHidden } = table;
  const declared = declaredOf(declarations, tableName);
  const columns = factColumns(table.headers, declared.columns);
  const merged = table.merged?.flatMap(({ row, column }) => mergedFact(row, column, columns));
  const layout = merged ? { merged, rowsHidden, otherCards } : null;
  const read = {
    ...readCardFacts(tableName, table, layout, { ...declarations, ...declared }),
    ...readCardRules({ ...table, firstRow: table.bodyRow + table.values.length }),
    missingScores: cardPolicy(table),
  };
  const facts = { ...read, ...declaredFacts(read, declared) };
  const profile = cardProfile(ownProfileOf(declarations, tableName));
  return weighedCard({ sheetName, tableName, table, columns, declared, facts, profile });
}

/** A card with how its weight is spread, worked out of its facts. */
export function weighedCard(card: Omit<Card, "check" | "segments" | "weights" | "whole">): Card {
  const { facts, profile } = card;
  const weighted = facts.rows.flatMap(weightedRow);
  return {
    ...card,
    check: checkBalance(weighted, profile.weights),
    segments: segmentsOf(weighted),
    weights: facts.rows.flatMap((row) => weightIn(row, card)),
    whole: facts.whole,
  };
}

function mergedFact(row: number, place: number, columns: Card["columns"]) {
  const known = [...columns].find(([, at]) => at === place);
  return known ? [{ row, column: known[0] }] : [];
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
  return [{ row, indicator: name, category: category.meaning, weight: share, written, address }];
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

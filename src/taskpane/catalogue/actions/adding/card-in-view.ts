import type { Category } from "../../../../domain/balance/category";
import type { WeightedRow } from "../../../../domain/balance/check-balance";
import type { TableReading } from "../../../../excel/read-table";
import type { Language } from "../../../../i18n/language";
import { cardLanguage } from "../../../../sheets/card-language";
import { readCardFacts } from "../../../../sheets/read-card-facts";
import { recogniseCard } from "../../../../sheets/recognise-card";
import type { RecognisedCard } from "../../../../sheets/recognise-card";

/** A scorecard of ours as it stands in the sheet. */
export interface CardInView {
  readonly table: TableReading;
  readonly language: Language;
  readonly columns: { readonly indicator: number; readonly weight: number };
  /** In the order of the table. */
  readonly rows: readonly CardRowInView[];
}

interface CardRowInView {
  readonly indicator: string;
  readonly category: Category | null;
  /** Null where the weight is missing or no positive number. */
  readonly weighted: WeightedRow | null;
}

/** What was found around the selection. */
export type FoundCard =
  | { readonly kind: "card"; readonly card: CardInView }
  | { readonly kind: "foreign"; readonly tableName: string }
  | { readonly kind: "none" };

/** The scorecard under the selection or, failing that, the first one of the sheet. */
export function cardInView(tables: readonly TableReading[]): FoundCard {
  for (const table of tables) {
    const card = asCard(table);
    if (card) return { kind: "card", card };
  }
  const [first] = tables;
  return first ? { kind: "foreign", tableName: first.tableName } : { kind: "none" };
}

function asCard(table: TableReading): CardInView | null {
  const language = cardLanguage(table.headers);
  const recognised = recogniseCard(table);
  if (language === null || recognised.kind !== "card") return null;
  const { indicator, weight } = recognised.columns;
  if (indicator === null) return null;
  return { table, language, columns: { indicator, weight }, rows: rowsOf(recognised, table) };
}

function rowsOf(
  { rows }: Extract<RecognisedCard, { kind: "card" }>,
  table: TableReading,
): CardRowInView[] {
  const facts = new Map(
    readCardFacts(table.tableName, table, null).rows.map((row) => [row.row, row]),
  );
  return rows.map(({ indicator }, index) => {
    const row = facts.get(index);
    const category = row?.category.meaning ?? null;
    const weight = row?.share ?? null;
    const perspective = row?.perspective.meaning ?? null;
    const weighted = weight === null ? null : { category, perspective, weight };
    return { indicator, category: weighted && category, weighted };
  });
}

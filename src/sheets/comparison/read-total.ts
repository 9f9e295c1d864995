import { sumOf } from "../../domain/cells/compensated-sum";
import type { ReadIndicator, Standing } from "../../domain/comparison/read-card";
import { weightSum } from "../../domain/balance/weight-sum";
import { textIn } from "../recognise-card";
import type { CardWords } from "./card-words";
import type { ComparedColumn, PlacedCard } from "./placed-card";

interface TotalPlace {
  readonly columns: ReadonlyMap<ComparedColumn, number>;
  readonly indicators: readonly ReadIndicator[];
  readonly words: CardWords;
  /** Row of the sheet on which the total is looked for. */
  readonly row: number;
}

type ReadTotal = Pick<PlacedCard, "total" | "standing" | "grade" | "totalRow" | "hasStatus">;

/**
 * The total that stands below a card's table, with what the card's status says of it. A table without
 * a total has one all the same where every indicator is scored, and only then.
 */
export function readTotal(
  below: readonly unknown[],
  { columns, indicators, words, row }: TotalPlace,
): ReadTotal {
  const cell = below[columns.get("weightedScore") ?? -1];
  const total = typeof cell === "number" ? cell : undefined;
  const text = (column: ComparedColumn) => textIn(below, columns.get(column) ?? null);
  const status = text("dataSource");
  const hasStatus = columns.has("weightedScore") && status !== "";
  if (!hasStatus && total === undefined) {
    const computed = completeTotal(indicators);
    const standing = computed === undefined ? "provisional" : "final";
    return { total: computed, standing, grade: "", totalRow: null, hasStatus };
  }
  const standing = hasStatus ? standingOf(status, words) : "final";
  // A card of ours writes the grade below the denominators, where no other total could stand.
  const grade = hasStatus ? text("denominator") : "";
  return { total, standing, grade, totalRow: row, hasStatus };
}

function standingOf(status: string, words: CardWords): Standing {
  const tellsTotal = words.finalWithTotal.some((beginning) => status.startsWith(beginning));
  if (tellsTotal || words.final.includes(status)) return "final";
  return words.knockedOut.includes(status) ? "knocked-out" : "provisional";
}

function completeTotal(indicators: readonly ReadIndicator[]): number | undefined {
  const parts = indicators.map(({ weight, score }) => weight * (score ?? NaN));
  const total = sumOf(parts) / weightSum(indicators);
  return Number.isFinite(total) ? total : undefined;
}

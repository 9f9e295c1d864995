import type { CardFacts, PartPeriod, RowFacts } from "../../domain/card-rules/card-facts";
import { foldedText } from "../../domain/card-rules/folded-text";
import type { TableDeclaration } from "../../domain/declarations/declarations";

/** What was declared of a card that no cell of it says. */
export function declaredFacts(
  facts: Pick<CardFacts, "rows" | "partPeriod">,
  declared: TableDeclaration,
): Pick<CardFacts, "level" | "outcome" | "partPeriod" | "combinedPeriods"> {
  const { level, outcome, combined } = declared;
  const named = outcome === null ? [] : rowsNamed(outcome, facts.rows);
  return {
    level,
    outcome: named[0] ?? null,
    partPeriod: partPeriodOf(facts, declared),
    combinedPeriods:
      combined?.flatMap(({ indicator, how, stock }) =>
        rowsNamed(indicator, facts.rows).map((row) => ({ row, how, stock })),
      ) ?? null,
  };
}

const rowsNamed = (indicator: string, rows: readonly RowFacts[]): number[] =>
  rows.flatMap(({ row, name }) => (foldedText(name) === foldedText(indicator) ? [row] : []));

// The card's own cells go before what was declared of a table that has none.
function partPeriodOf(
  { rows, partPeriod }: Pick<CardFacts, "rows" | "partPeriod">,
  { days, targets: declared }: TableDeclaration,
): PartPeriod | null {
  const targets = declared.flatMap(({ indicator, whole, additive }) =>
    rowsNamed(indicator, rows).map((row) => ({ row, whole, additive })),
  );
  if (partPeriod !== null) return { ...partPeriod, targets };
  if (days === null) return null;
  return { daysWorked: days.worked, days: days.inPeriod, byFormula: false, targets };
}

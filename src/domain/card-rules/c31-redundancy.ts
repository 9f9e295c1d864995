import type { Correlation } from "../history/correlation";
import { correlate } from "../history/correlation";
import type { CardFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { RuleLimits } from "./check-profile";
import type { CardHistory } from "./comparison-facts";
import { number, quote } from "./mention";
import { nameOfRow } from "./name-of-row";

/** Two indicators that always move together count twice; one that never moves with the outcome misses it. */
export const redundancyRule: CardRule = {
  id: "C31",
  severity: "information",
  basis: { source: "correlation-flags" },
  cases: ["redundant", "weak"],
  needs: ["history"],
  uses: ["outcome"],
  check: (card, { limits }) => {
    if (card.history === null) return [];
    return [...redundant(card, card.history, limits), ...weak(card, card.history, limits)];
  },
};

type Values = readonly (number | null)[];

function redundant(card: CardFacts, { series }: CardHistory, limits: RuleLimits): Breach[] {
  const { highest = Infinity } = limits.likeness;
  return series.flatMap(({ row, values }, index) =>
    series.slice(0, index).flatMap((earlier) => {
      const found = conclusive(values, earlier.values, limits);
      if (found === null || Math.abs(found.coefficient) < highest) return [];
      const told = { case: "redundant", row, limit: number(highest), ...toldOf(card, row, found) };
      const other = quote(nameOfRow(card, earlier.row));
      return [breach({ ...told, details: { ...told.details, other } })];
    }),
  );
}

// The outcome itself is not measured against itself.
function weak(card: CardFacts, { series }: CardHistory, limits: RuleLimits): Breach[] {
  const { lowest = 0, source } = limits.relevance;
  const outcome = series.find(({ row }) => row === card.outcome);
  if (outcome === undefined) return [];
  return series.flatMap(({ row, values }) => {
    const found = row === card.outcome ? null : conclusive(values, outcome.values, limits);
    if (found === null || Math.abs(found.coefficient) >= lowest) return [];
    const limit = number(lowest);
    return [breach({ case: "weak", source, row, limit, ...toldOf(card, row, found) })];
  });
}

/** A correlation of enough periods to conclude something from. */
interface Conclusive extends Correlation {
  readonly coefficient: number;
}

function conclusive(one: Values, other: Values, limits: RuleLimits): Conclusive | null {
  const pairs = one.flatMap((value, period) => {
    const beside = other[period] ?? null;
    return value === null || beside === null ? [] : [[value, beside] as const];
  });
  if (pairs.length < (limits.historyLength.lowest ?? 0)) return null;
  const values = pairs.map(([value]) => value);
  const others = pairs.map(([, beside]) => beside);
  const found = correlate({ values, others });
  const { coefficient } = found;
  return coefficient === undefined ? null : { ...found, coefficient };
}

function toldOf(card: CardFacts, row: number, { coefficient, pairs, chance = 1 }: Conclusive) {
  return {
    column: "indicator",
    measured: number(coefficient),
    details: {
      indicator: quote(nameOfRow(card, row)),
      periods: number(pairs),
      chance: number(chance),
    },
  } as const;
}

import { argumentDetails, given } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { isLeftOut } from "../cells/argument";
import { keyInCell } from "../cells/keys";
import { Refusal } from "../refusal";
import { correlate, readPairs } from "./correlation";
import type { Correlation } from "./correlation";

/** A year of months: from fewer periods nothing is concluded. */
const LEAST_TO_CONCLUDE = 12;

/** What is concluded of a correlation. */
export type CorrelationVerdict = "related" | "weak" | "redundant" | "distinct" | "few" | "constant";

/** The words of the tables, in the user's language. */
export interface CorrelationWords extends Readonly<Record<CorrelationVerdict, string>> {
  readonly indicator: string;
  readonly other: string;
  readonly coefficient: string;
  readonly pairs: string;
  readonly chance: string;
  readonly verdict: string;
}

type Verdicts = readonly [strong: CorrelationVerdict, weak: CorrelationVerdict];

function columnsOf(indicators: Argument): Argument[] {
  const { position, name, cells } = indicators;
  const widest = cells.reduce((width, row) => Math.max(width, row.length), 0);
  return Array.from({ length: widest }, (_, column) =>
    given(
      position,
      name,
      cells.map((row) => row.slice(column, column + 1)),
    ),
  );
}

// As they stand in their cells; a column without a name is called by its number.
function namesOf(names: Argument, columns: number): unknown[] {
  const called = names.cells.flatMap((cells, row) =>
    cells.map((cell, column) => (keyInCell(names, row, column) === undefined ? undefined : cell)),
  );
  if (!isLeftOut(names) && called.length !== columns) {
    const details = { ...argumentDetails(names), names: called.length, columns };
    throw new Refusal("wrong-value", "names-unlike-columns", details);
  }
  return Array.from({ length: columns }, (_, column) => called[column] ?? column + 1);
}

function verdictOn(
  found: Correlation,
  bound: number,
  [strong, weak]: Verdicts,
): CorrelationVerdict {
  if (found.pairs < LEAST_TO_CONCLUDE) return "few";
  if (found.coefficient === undefined) return "constant";
  return Math.abs(found.coefficient) >= bound ? strong : weak;
}

function figuresOf({ coefficient, pairs, chance }: Correlation, verdict: string): unknown[] {
  return [coefficient ?? "", pairs, chance ?? "", verdict];
}

/**
 * Which indicators move with an outcome: those that hardly do may measure something else. Weakly
 * related is not redundant.
 *
 * @param indicators - One column each, one row a period.
 * @param outcome - A column with the same periods.
 * @param names - What the indicators are called; left out for their numbers.
 * @param weak - Below this strength of r an indicator is weakly related.
 * @param words - Words of the user's language.
 * @returns Heading, then a row for each indicator: r, number of pairs, p, verdict.
 * @throws Refusal where sizes differ or a cell holds no number.
 */
export function relevanceTable(
  indicators: Argument,
  outcome: Argument,
  names: Argument,
  weak: number,
  words: CorrelationWords,
): unknown[][] {
  const columns = columnsOf(indicators);
  const labels = namesOf(names, columns.length);
  const rows = columns.map((column, index) => {
    const found = correlate(readPairs(column, outcome));
    const verdict = verdictOn(found, weak, ["related", "weak"]);
    return [labels[index], ...figuresOf(found, words[verdict])];
  });
  const { indicator, coefficient, pairs, chance, verdict } = words;
  return [[indicator, coefficient, pairs, chance, verdict], ...rows];
}

/**
 * Which indicators of one card measure nearly the same, so that it counts twice.
 *
 * @param indicators - One column each, two at least, one row a period.
 * @param names - What the indicators are called; left out for their numbers.
 * @param limit - From this strength of r on two indicators are redundant.
 * @param words - Words of the user's language.
 * @returns Heading, then a row for each pair of indicators: r, number of pairs, p, verdict.
 * @throws Refusal where there is a single indicator, or a cell holds no number.
 */
export function redundancyTable(
  indicators: Argument,
  names: Argument,
  limit: number,
  words: CorrelationWords,
): unknown[][] {
  const columns = columnsOf(indicators);
  const labels = namesOf(names, columns.length);
  if (columns.length < 2) {
    throw new Refusal("wrong-value", "single-indicator", argumentDetails(indicators));
  }
  const rows = columns.flatMap((column, one) =>
    columns.slice(one + 1).map((other, index) => {
      const found = correlate(readPairs(column, other));
      const verdict = verdictOn(found, limit, ["redundant", "distinct"]);
      return [labels[one], labels[one + 1 + index], ...figuresOf(found, words[verdict])];
    }),
  );
  const { indicator, other, coefficient, pairs, chance, verdict } = words;
  return [[indicator, other, coefficient, pairs, chance, verdict], ...rows];
}

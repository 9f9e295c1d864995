import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { sumOf } from "../cells/compensated-sum";
import { eachNumber, numberInCell } from "../cells/number-in-cell";
import { demandSameShape } from "../cells/shape";
import { Refusal } from "../refusal";
import { chanceOf } from "./chance";

/** Any two pairs lie on a line, so that their correlation says nothing. */
const LEAST_PAIRS = 3;

/** Two columns of equal length, pair by pair. */
export interface Pairs {
  readonly values: readonly number[];
  readonly others: readonly number[];
}

/** A correlation with what tells how far to trust it. */
export interface Correlation {
  /** Pearson's r, from −1 to 1; undefined where there are too few pairs or one side is constant. */
  readonly coefficient: number | undefined;
  /** How many pairs it is of. */
  readonly pairs: number;
  /** How often chance alone brings about one at least as strong: two-sided p. */
  readonly chance: number | undefined;
}

function deviations(numbers: readonly number[]): number[] {
  const mean = sumOf(numbers) / numbers.length;
  return numbers.map((number) => number - mean);
}

const isConstant = (numbers: readonly number[]): boolean =>
  numbers.every((number) => number === numbers[0]);

const productSum = (one: readonly number[], other: readonly number[]): number =>
  sumOf(one.map((value, index) => value * (other[index] ?? 0)));

/**
 * How closely two columns move together.
 *
 * @param columns - The pairs.
 * @returns Pearson's r with the number of pairs and p.
 */
export function correlate({ values, others }: Pairs): Correlation {
  const pairs = values.length;
  if (pairs < LEAST_PAIRS || isConstant(values) || isConstant(others)) {
    return { coefficient: undefined, pairs, chance: undefined };
  }
  const [one, other] = [deviations(values), deviations(others)];
  const spread = Math.sqrt(productSum(one, one) * productSum(other, other));
  if (!Number.isFinite(spread)) throw new Refusal("wrong-number", "result-too-large");
  const exact = productSum(one, other) / spread;
  const coefficient = Math.min(1, Math.max(-1, exact));
  return { coefficient, pairs, chance: chanceOf(coefficient, pairs) };
}

/**
 * The pairs of two ranges. A pair with a blank is left out.
 *
 * @param values - A range of numbers.
 * @param others - Another one of the same size.
 * @returns The pairs in order.
 * @throws Refusal where the sizes differ, or a cell holds something that is no number.
 */
export function readPairs(values: Argument, others: Argument): Pairs {
  demandSameShape(values, others);
  const pairs = { values: [] as number[], others: [] as number[] };
  eachNumber(others, () => undefined);
  eachNumber(values, (value, row, column) => {
    const other = numberInCell(others, row, column);
    if (other === undefined) return;
    pairs.values.push(value);
    pairs.others.push(other);
  });
  return pairs;
}

/** Figures of a correlation, as options of a formula. */
export const CORRELATION_FIGURES = ["r", "n", "p"] as const;

/**
 * A figure of the correlation of two ranges.
 *
 * @param values - A range of numbers.
 * @param others - Another one of the same size.
 * @param figure - Pearson's r, the number of pairs, or p.
 * @returns The figure.
 * @throws Refusal as `readPairs` does; for r and p where there are fewer than three pairs, or naming
 * a range whose numbers are all alike.
 */
export function correlationFigure(
  values: Argument,
  others: Argument,
  figure: (typeof CORRELATION_FIGURES)[number],
): number {
  const columns = readPairs(values, others);
  const { coefficient, pairs, chance } = correlate(columns);
  if (figure === "n") return pairs;
  if (coefficient !== undefined && chance !== undefined)
    return figure === "r" ? coefficient : chance;
  if (pairs < LEAST_PAIRS) {
    throw new Refusal("not-available", "values-too-few", { values: pairs, least: LEAST_PAIRS });
  }
  const constant = isConstant(columns.values) ? values : others;
  throw new Refusal("not-available", "values-alike", argumentDetails(constant));
}

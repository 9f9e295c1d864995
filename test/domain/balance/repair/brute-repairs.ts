import type { Category } from "../../../../src/domain/balance/category";

interface Bounds {
  lowest: number;
  highest: number;
}

/** A card and its rules in whole percentages. */
export interface WholeCase {
  readonly rows: readonly { category: Category; weight: number; locked: boolean }[];
  readonly ranges: Readonly<Record<Category, Bounds>>;
  readonly rules: Bounds & { step: number };
}

/** The best repairs by trying every combination of weights; null where none keeps to the rules. */
export function bruteRepairs({ rows, ranges, rules }: WholeCase) {
  let change = Infinity;
  let repairs: number[][] = [];
  for (const weights of combinations(rows.map((row) => optionsOf(row, rules)))) {
    if (sum(weights) !== 100 || !inRanges(weights)) continue;
    const moved = sum(
      weights.map((weight, index) => Math.abs(weight - (rows[index]?.weight ?? 0))),
    );
    if (moved > change) continue;
    if (moved < change) repairs = [];
    change = moved;
    repairs.push(weights);
  }
  return repairs.length === 0 ? null : { change, repairs };

  function inRanges(weights: readonly number[]): boolean {
    return Object.entries(ranges).every(([category, { lowest, highest }]) => {
      const own = sum(weights.filter((_, index) => rows[index]?.category === category));
      return own >= lowest && own <= highest;
    });
  }
}

function optionsOf(
  { weight, locked }: { weight: number; locked: boolean },
  { lowest, highest, step }: WholeCase["rules"],
): number[] {
  if (locked) return [weight];
  const options: number[] = [];
  for (let option = 0; option <= highest; option += step) {
    if (option >= lowest) options.push(option);
  }
  return options;
}

function combinations([first, ...rest]: readonly number[][]): number[][] {
  if (first === undefined) return [[]];
  const others = combinations(rest);
  return first.flatMap((option) => others.map((other) => [option, ...other]));
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

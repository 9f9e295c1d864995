import { CATEGORIES, PERSPECTIVES } from "./category";
import type { Category, Perspective } from "./category";
import type { WeightProfile, WeightRange } from "./weight-profile";
import { ROUNDING, TOTAL_TOLERANCE, weightSum } from "./weight-sum";

/** Where a weight lies against a range; a weight on a bound is within. */
export type Verdict = "below" | "within" | "above";

/** What the check needs of an indicator. Knock-out items carry no weight and are left out before. */
export interface WeightedRow {
  /** Null where the category is not known; the weight then counts towards the total only. */
  readonly category: Category | null;
  readonly perspective?: Perspective | null;
  /** Fraction of 1. */
  readonly weight: number;
}

/** One category's weight against the range that the profile wants. */
export interface CategoryBalance {
  readonly category: Category;
  readonly weight: number;
  readonly lowest: number;
  readonly highest: number;
  readonly verdict: Verdict;
  /** Weight minus the bound it violates: negative below, positive above, 0 within. */
  readonly gap: number;
}

/** The weight that lies in one perspective of the balanced scorecard. */
interface PerspectiveWeight {
  readonly perspective: Perspective;
  readonly weight: number;
}

/** How the weight of a scorecard is spread. */
export interface BalanceCheck {
  /** All four, in reading order. */
  readonly categories: readonly CategoryBalance[];
  readonly withoutCategory: number;
  /** All four, in reading order. */
  readonly perspectives: readonly PerspectiveWeight[];
  readonly withoutPerspective: number;
  readonly total: number;
  /** "within" where the total is 1 to 0.05 percentage points. */
  readonly totalVerdict: Verdict;
  /** Number of indicators whose weight is above 0. */
  readonly weightedRows: number;
}

function verdictOn(weight: number, range: WeightRange, tolerance: number): Verdict {
  if (weight < range.lowest - tolerance) return "below";
  return weight > range.highest + tolerance ? "above" : "within";
}

function gapTo(weight: number, range: WeightRange, verdict: Verdict): number {
  if (verdict === "within") return 0;
  return weight - (verdict === "below" ? range.lowest : range.highest);
}

function balanceOf(category: Category, weight: number, range: WeightRange): CategoryBalance {
  const verdict = verdictOn(weight, range, ROUNDING);
  return { category, weight, ...range, verdict, gap: gapTo(weight, range, verdict) };
}

/**
 * Measures how a scorecard's weight is spread over the four categories and the four perspectives.
 * Bounds are inclusive: two of the published templates lie exactly on one.
 *
 * @param rows - The indicators with their weights as fractions of 1.
 * @param profile - Range of each category.
 * @returns Every category against its range, the perspectives, and the total.
 */
export function checkBalance(rows: readonly WeightedRow[], profile: WeightProfile): BalanceCheck {
  const weightWhere = (wanted: (row: WeightedRow) => boolean): number =>
    weightSum(rows.filter(wanted));
  const total = weightSum(rows);
  return {
    categories: CATEGORIES.map((category) => {
      const { lowest, highest } = profile.ranges[category];
      const weight = weightWhere((row) => row.category === category);
      return balanceOf(category, weight, { lowest, highest });
    }),
    withoutCategory: weightWhere((row) => row.category === null),
    perspectives: PERSPECTIVES.map((perspective) => ({
      perspective,
      weight: weightWhere((row) => row.perspective === perspective),
    })),
    withoutPerspective: weightWhere((row) => !row.perspective),
    total,
    totalVerdict: verdictOn(total, { lowest: 1, highest: 1 }, TOTAL_TOLERANCE + ROUNDING),
    weightedRows: rows.filter(({ weight }) => weight > 0).length,
  };
}

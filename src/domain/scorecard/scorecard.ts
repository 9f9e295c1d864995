import type { Category, Perspective } from "../balance/category";
import type { WeightProfile } from "../balance/weight-profile";
import type { ScoreMethod } from "../scoring/score-method";
import type { ScoreStep } from "../scoring/step-score";
import type { MissingPolicy } from "../scoring/weighted-total";

/** Whether more is better, less is better, a band is best, or any occurrence knocks out. */
export type Direction = "up" | "down" | "band" | "gate";

/** What an indicator's actual is counted in; decides number formats and unit texts. */
export type Unit =
  | "percent"
  | "per-mille"
  | "points"
  | "rating"
  | "count"
  | "count-per-person"
  | "count-per-hour"
  | "count-per-day"
  | "count-per-year"
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  | "currency"
  | "index";

/** How often an indicator is measured. */
export type Cycle = "month" | "quarter" | "half-year" | "year";

/** Lowest and highest value that an actual can have, both inclusive, as the unit's cells hold it. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** How the actual of a row comes about: a live formula over two cells, or a figure typed in. */
export type Measurement =
  | {
      readonly kind: "formula";
      /** Custom function called with the numerator cell and the denominator cell, e.g. "FCR". */
      readonly functionId: string;
      /** The result is multiplied by this: 1, or 1000 for a per-mille unit. */
      readonly scale: 1 | 1000;
    }
  | { readonly kind: "typed" };

/** One weighted indicator of a scorecard. */
export interface ScorecardRow {
  readonly indicatorId: string;
  readonly category: Category;
  /** Null where no document and no convention gives one: the user is asked. */
  readonly perspective: Perspective | null;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Null where nobody fixes it: the user chooses. */
  readonly cycle: Cycle | null;
  /** Null where any value from zero upwards can occur. Percentages are fractions of 1. */
  readonly bounds: Bounds | null;
  readonly measurement: Measurement;
  readonly method: ScoreMethod;
  /** Whether it grows with the days worked, so that a part period has a smaller target. */
  readonly additive: boolean;
  /** Fraction of 1. */
  readonly weight: number;
  /** Null where no document gives one: the user fills it in. */
  readonly target: number | null;
}

/** A knock-out item: it carries no weight and forces the lowest grade when breached. */
export interface KnockOutItem {
  readonly indicatorId: string;
}

/** A range that a template leaves on purpose, with the key of the reason given for it. */
export interface DeclaredException {
  readonly category: Category;
  readonly reason: string;
}

/** What a card's scores rest on; all of it stands on the sheet, where it can be changed. */
export interface ScoringPolicy {
  readonly floor: number;
  readonly cap: number;
  /** What becomes of an indicator without a score. */
  readonly missing: MissingPolicy;
  /** Covered weight below which a total is only provisional; a fraction of 1. */
  readonly coveredWeightLimit: number;
  /** Points at the threshold and at the stretch of three points. */
  readonly thresholdPoints: number;
  readonly stretchPoints: number;
  /** The best level of a rubric; it earns 100 points. */
  readonly levels: number;
  /** Where less is better: the threshold in multiples of the target, unless a row says otherwise. */
  readonly thresholdMultiple: number;
  /** How far outside a band the score is down to 0, in widths of the band. */
  readonly bandTolerance: number;
  /** Points that an event costs where a row says nothing else. */
  readonly deduction: number;
  /** Bounds are attainments of the target, 1 being the target itself; rising. */
  readonly steps: readonly ScoreStep[];
  /** Rising from the lowest grade. */
  readonly grades: readonly { readonly bound: number; readonly name: string }[];
  /** Least share of the period worked that is judged at all; a fraction of 1. */
  readonly shortestPeriod: number;
}

/** A document that a card's indicators come from, and the name that stands there, made legible. */
export interface Provenance {
  readonly document: string;
  readonly item: string;
}

/** What is inserted into a sheet: language-neutral, no cell addresses. */
export interface Scorecard {
  readonly templateId: string;
  readonly rows: readonly ScorecardRow[];
  readonly knockOuts: readonly KnockOutItem[];
  readonly profile: WeightProfile;
  readonly scoring: ScoringPolicy;
  /** Whether the first source gives the weights; otherwise they are ours. */
  readonly weightsPublished: boolean;
  /** Empty when no document is behind the card. */
  readonly sources: readonly Provenance[];
  readonly exceptions: readonly DeclaredException[];
}

import type { Category, Perspective } from "../domain/balance/category";
import type { Bounds, Cycle, Direction, Unit } from "../domain/scorecard/scorecard";

/** What sort of figure an indicator is. */
export type IndicatorKind =
  "rate" | "mean" | "count" | "amount" | "index" | "rating" | "deduction" | "milestone" | "gate";

/** The facts that we may have added where no document states them. */
export type AssignedFact =
  | "additive"
  | "bounds"
  | "category"
  | "cycle"
  | "dataSource"
  | "direction"
  | "formula"
  | "perspective"
  | "timing"
  | "unit";

/** How an indicator's actual comes about, with the ids of what is counted. */
export type IndicatorMeasurement =
  | {
      readonly kind: "formula";
      readonly functionId: string;
      readonly scale: 1 | 1000;
      readonly numerator: string;
      readonly denominator: string;
    }
  | {
      /** A function of ranges or of more than two figures, which no row of a scorecard has room for. */
      readonly kind: "call";
      /** Null where the add-in offers no such function. */
      readonly functionId: string | null;
      readonly scale: 1 | 1000;
      readonly arguments: readonly CallArgument[];
    }
  | { readonly kind: "typed" };

/** What a function is called with: figures that the user has, or a value that settles the method. */
type CallArgument = { readonly input: string } | { readonly value: string | number };

/** What a scorecard needs to know of an indicator: facts that hold in every language. */
export interface Indicator {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Null for a knock-out item, which stands outside the categories. */
  readonly category: Category | null;
  /** Null where no document and no convention gives one. */
  readonly perspective: Perspective | null;
  /** Whether it moves ahead of the result or tells of it afterwards. */
  readonly timing: "lead" | "lag";
  readonly cycle: Cycle | null;
  readonly bounds: Bounds | null;
  readonly measurement: IndicatorMeasurement;
  /** Whether it grows with the days worked: counts and amounts, never rates or means. */
  readonly additive?: boolean;
  /** Which of the facts above are ours and not a document's. */
  readonly assigned: readonly AssignedFact[];
  /** Keys of the doubtful points, explained in `seeds/locales/<tag>/doubts.json`. */
  readonly doubts: readonly string[];
}

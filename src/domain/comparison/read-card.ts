import type { WeightedRow } from "../balance/check-balance";
import type { MissingPolicy } from "../scoring/weighted-total";
import type { ScoreRule } from "../scoring/score-method";

/** What a rate was made of: both are totals over the whole period. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  /** The quotient is multiplied by this: 1, or 1000 for a per-mille rate. */
  readonly scale: number;
}

/** An indicator as it stood on a card. Undefined is what the card does not hold; it is never 0. */
export interface ReadIndicator extends WeightedRow {
  /** Tells the same indicator on different cards. */
  readonly id: string;
  /** What was counted and how, as far as the card says it. */
  readonly definition: string;
  readonly target: number | undefined;
  readonly rule: ScoreRule | undefined;
  readonly actual: number | undefined;
  /** Undefined for an actual that was typed in, or is no rate. */
  readonly counts: Counts | undefined;
  /** Points. */
  readonly score: number | undefined;
  /** Score of the period before, where the card carries missing ones over. */
  readonly previous?: number | undefined;
}

/** A card as it was read: of one person or role, for one period. */
export interface ReadCard {
  /** Whom and which period it is about, as people call it. */
  readonly name: string;
  readonly indicators: readonly ReadIndicator[];
  readonly missing: MissingPolicy;
  /** Least covered weight for a final total, as a fraction. */
  readonly leastCovered: number;
  /** Whether a knock-out item is breached. */
  readonly knockedOut: boolean;
}

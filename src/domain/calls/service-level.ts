import { shareOfWhole } from "../rates/share-of-whole";
import { demandPart } from "../rates/demand-part";

/**
 * The published ways of treating abandoned calls; on the same day they differ by several points, so
 * the way belongs beside the figure.
 */
export const ABANDON_MODES = ["negative", "ignored", "positive", "answered"] as const;

/**
 * "negative": every abandoned call is a miss. "ignored": those abandoned early do not count.
 * "positive": those abandoned early count as met. "answered": only answered calls count at all.
 */
export type AbandonMode = (typeof ABANDON_MODES)[number];

/** Calls of a period by what became of them. */
export interface CallOutcomes {
  /** Answered within the limit. */
  readonly within: number;
  /** All answered calls. */
  readonly answered: number;
  /** All abandoned calls. */
  readonly abandoned: number;
  /** Abandoned within the limit, or within a shorter time agreed on. */
  readonly early: number;
}

/**
 * Whether a mode cannot do without the number of early abandoned calls.
 *
 * @param mode - How abandoned calls are treated.
 * @returns True where the number changes the result.
 */
export function needsEarly(mode: AbandonMode): boolean {
  return mode === "ignored" || mode === "positive";
}

/**
 * Service level: the share of calls answered within a limit. Definitions: icmi.com, "Service Level
 * Calculations", whose five formulas these modes cover; the first three are Cisco's service level
 * types.
 *
 * @param calls - Calls by outcome.
 * @param mode - How abandoned calls are treated.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where a part exceeds its whole, or there is no call.
 */
export function serviceLevel(calls: CallOutcomes, mode: AbandonMode): number {
  const { within, answered, abandoned, early } = calls;
  demandPart(within, answered);
  demandPart(early, abandoned);
  switch (mode) {
    case "negative":
      return shareOfWhole(within, answered + abandoned);
    case "ignored":
      return shareOfWhole(within, answered + abandoned - early);
    case "positive":
      return shareOfWhole(within + early, answered + abandoned);
    case "answered":
      return shareOfWhole(within, answered);
  }
}

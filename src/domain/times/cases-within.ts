import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";
import { timeBetween, timeSoFar, unitLength } from "./durations";
import type { OPEN_IN_SHARES, OpenItems } from "./open-items";
import { endDetails } from "./read-cases";
import type { Case } from "./read-cases";
import type { TimeUnit } from "./time-unit";
import type { WorkingCalendar } from "./working-calendar";

/** A limit, and how it is kept. */
export interface TimeLimit {
  /** Longest time that counts, itself included. */
  readonly limit: number;
  /** Unit of the limit. */
  readonly unit: TimeUnit;
  /** What an open case means. */
  readonly open: OpenItems<(typeof OPEN_IN_SHARES)[number]>;
  /** Which time counts. */
  readonly calendar: WorkingCalendar;
}

type Verdict = "met" | "missed" | "undecided";

function openVerdict(item: Case, longest: number, { open, calendar }: TimeLimit): Verdict {
  if (open === "refuse") throw new Refusal("not-available", "end-missing", endDetails(item));
  if (open === "skip") return "undecided";
  if (open === "miss") return "missed";
  return timeSoFar(calendar, item, open.until) > longest ? "missed" : "undecided";
}

/**
 * The share of cases that ended within a limit. With a moment for open cases, those past the limit
 * are misses and younger ones are left out, since they may still make it; without one every open
 * case is a miss, or not answering at all would pay.
 *
 * @param cases - The cases.
 * @param rule - Limit, unit, open cases and calendar.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where the limit is not above 0, an open case is not wanted or starts after the
 * moment up to which it is counted, or no case is decided.
 */
export function casesWithin(cases: readonly Case[], rule: TimeLimit): number {
  const { limit, unit, calendar } = rule;
  if (limit <= 0) throw new Refusal("wrong-value", "limit-not-positive", { limit });
  const longest = Math.round(limit * unitLength(unit, calendar));
  const verdicts = cases.map((item): Verdict => {
    if (item.end === undefined) return openVerdict(item, longest, rule);
    return timeBetween(calendar, item.start, item.end) <= longest ? "met" : "missed";
  });
  const met = verdicts.filter((verdict) => verdict === "met").length;
  const missed = verdicts.filter((verdict) => verdict === "missed").length;
  if (met + missed === 0) throw new Refusal("not-available", "nothing-ended");
  return quotient(met, met + missed);
}

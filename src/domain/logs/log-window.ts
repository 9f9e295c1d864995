import type { Argument } from "../cells/argument";
import { positiveNumber } from "../cells/positive-number";
import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";
import { writtenDay } from "../times/calendar-day";
import { dayOf } from "../times/moment";
import { lastMoment, oneMomentIfAny } from "../times/one-moment";
import { MILLISECONDS } from "../times/time-unit";
import { smallestOf } from "./extremes";

/** Which rows of a log are judged, and how long each is watched. */
export interface LogWindow {
  /** Milliseconds after a row within which the next one counts; the last one still does. */
  readonly length: number;
  /** The last moment that the log tells of. */
  readonly asOf: number;
  /** Rows before this moment are not judged, but still tell what came first. */
  readonly from: number;
}

/** What a window showed. */
export interface WindowCounts {
  /** Rows whose window was over. */
  readonly judged: number;
  /** Of these, the ones that something followed within the window. */
  readonly followed: number;
  /** Rows whose window was still open: whatever they showed so far, they are not judged. */
  readonly young: number;
}

/**
 * The window that a formula gives.
 *
 * @param days - Its length, above 0.
 * @param asof - The last moment that the log tells of.
 * @param from - The moment before which nothing is judged; blank or left out for none.
 * @returns The window.
 * @throws Refusal where one of them cannot be read.
 */
export function readWindow(days: Argument, asof: Argument, from: Argument): LogWindow {
  return {
    length: Math.round(positiveNumber(days) * MILLISECONDS.days),
    asOf: lastMoment(asof),
    from: oneMomentIfAny(from) ?? 0,
  };
}

/**
 * Demands that a log begins before the moment it is looked at.
 *
 * @param times - Moments of its rows, one at least.
 * @param asOf - That moment.
 * @throws Refusal naming both days where all rows are later.
 */
export function demandDataBefore(times: Float64Array, asOf: number): void {
  const first = smallestOf(times);
  if (first <= asOf) return;
  const details = { asof: writtenDay(dayOf(asOf)), first: writtenDay(dayOf(first)) };
  throw new Refusal("not-available", "asof-before-data", details);
}

/**
 * The share of the judged rows that this many are.
 *
 * @param part - Rows that were followed, or that were not.
 * @param counts - What the window showed.
 * @returns A fraction from 0 to 1.
 * @throws Refusal naming the number of young rows where none could be judged.
 */
export function shareOfJudged(part: number, { judged, young }: WindowCounts): number {
  if (judged > 0) return quotient(part, judged);
  throw new Refusal("not-available", "nothing-judged", { young });
}

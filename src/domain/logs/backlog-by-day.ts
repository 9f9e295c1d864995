import { Refusal } from "../refusal";
import { writtenDay } from "../times/calendar-day";
import { dayOf } from "../times/moment";
import type { Case } from "../times/read-cases";

/** Ten years of days; more comes of a slip in a date. */
const MOST_DAYS = 3660;

/** One day of a backlog. */
export interface BacklogDay {
  /** Excel's number of the day. */
  readonly day: number;
  readonly opened: number;
  readonly closed: number;
  /** Cases open at the end of the day. */
  readonly open: number;
}

/** A case by its moments in milliseconds; without an end while it is open. */
type OpenSpan = Pick<Case, "start" | "end">;

/** The days that are wanted; undefined for all of them. */
export interface DaySpan {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

const lastDayOf = ({ start, end }: OpenSpan): number => dayOf(end ?? start);

function spanOf(cases: readonly OpenSpan[], { from, until }: DaySpan): [number, number] {
  const first = from ?? cases.reduce((day, { start }) => Math.min(day, dayOf(start)), Infinity);
  const last = until ?? cases.reduce((day, item) => Math.max(day, lastDayOf(item)), 0);
  const details = { from: writtenDay(first), until: writtenDay(last) };
  if (first > last) throw new Refusal("not-available", "span-reversed", details);
  if (last - first < MOST_DAYS) return [first, last];
  throw new Refusal("not-available", "days-too-many", { ...details, most: MOST_DAYS });
}

// Counts days within a span; what lies before it goes to the first counter, what after it nowhere.
function tally(days: Iterable<number>, first: number, last: number): Uint32Array {
  const counts = new Uint32Array(last - first + 2);
  for (const day of days) {
    if (day > last) continue;
    const place = Math.max(0, day - first + 1);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/**
 * How many cases were open at the end of each day. The backlog is a stock: its days must not be
 * added up.
 *
 * @param cases - Cases, one at least, in any order.
 * @param span - First and last day; left out, from the first case's opening to the last event.
 * @returns The days in order, those without an event included.
 * @throws Refusal where the span ends before it begins, or is longer than ten years.
 */
export function backlogByDay(cases: readonly OpenSpan[], span: DaySpan): BacklogDay[] {
  const [first, last] = spanOf(cases, span);
  const openings = cases.map(({ start }) => dayOf(start));
  const closings = cases.flatMap(({ end }) => (end === undefined ? [] : [dayOf(end)]));
  const opened = tally(openings, first, last);
  const closed = tally(closings, first, last);
  let open = (opened[0] ?? 0) - (closed[0] ?? 0);
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const [came = 0, went = 0] = [opened[place + 1], closed[place + 1]];
    open += came - went;
    return { day: first + place, opened: came, closed: went, open };
  });
}

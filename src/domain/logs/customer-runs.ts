import type { ContactLog } from "./contact-log";
import { largestOf } from "./extremes";

/** Rows are dealt out in portions of about this size, which a processor's cache can hold. */
const PORTION = 4096;

/** A log with the rows of a portion side by side. */
interface Portions {
  readonly log: ContactLog;
  /** Where each portion ends. */
  readonly ends: Uint32Array;
  /** Lower bits of a customer's code, which tell the customers of a portion apart. */
  readonly bits: number;
}

// Turns the counts of buckets into the places where they start.
function toStarts(counts: Uint32Array): Uint32Array {
  let start = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const count = counts[bucket] ?? 0;
    counts[bucket] = start;
    start += count;
  }
  return counts;
}

function bitsWithin(largest: number, rows: number): number {
  const portions = Math.max(1, rows / PORTION);
  let bits = 0;
  while (largest / 2 ** bits >= portions) bits += 1;
  return bits;
}

function inPortions({ customers, issues, times }: ContactLog): Portions {
  const rows = customers.length;
  const largest = largestOf(customers);
  const bits = bitsWithin(largest, rows);
  const places = new Uint32Array((largest >>> bits) + 1);
  for (const code of customers) places[code >>> bits] = (places[code >>> bits] ?? 0) + 1;
  toStarts(places);
  const log = {
    customers: new Uint32Array(rows),
    issues: new Uint32Array(rows),
    times: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    const code = customers[row] ?? 0;
    const place = places[code >>> bits] ?? 0;
    places[code >>> bits] = place + 1;
    log.customers[place] = code;
    log.issues[place] = issues[row] ?? 0;
    log.times[place] = times[row] ?? 0;
  }
  return { log, ends: places, bits };
}

function longestOf(ends: Uint32Array): number {
  let longest = 0;
  let from = 0;
  for (const to of ends) {
    longest = Math.max(longest, to - from);
    from = to;
  }
  return longest;
}

// Lists the rows of a portion customer by customer; the counters end where each customer's end.
function dealOut(
  { customers }: ContactLog,
  [from, to]: readonly [number, number],
  counters: Uint32Array,
  rows: Uint32Array,
): void {
  const mask = counters.length - 1;
  counters.fill(0);
  for (let row = from; row < to; row += 1) {
    const bucket = (customers[row] ?? 0) & mask;
    counters[bucket] = (counters[bucket] ?? 0) + 1;
  }
  toStarts(counters);
  for (let row = from; row < to; row += 1) {
    const bucket = (customers[row] ?? 0) & mask;
    const place = counters[bucket] ?? 0;
    counters[bucket] = place + 1;
    rows[place] = row;
  }
}

/**
 * Visits the rows of one customer after the other. The rows are dealt out twice by parts of the
 * customers' codes, so that ten times as many rows take ten times as long.
 *
 * @param log - Rows in any order.
 * @param visit - Called with the log in another order of rows, a list of rows, and the first and
 * last place (not included) of the customer's rows within the list. It may reorder them there.
 */
export function eachCustomer(
  log: ContactLog,
  visit: (log: ContactLog, rows: Uint32Array, from: number, to: number) => void,
): void {
  const portions = inPortions(log);
  const counters = new Uint32Array(2 ** portions.bits);
  const rows = new Uint32Array(longestOf(portions.ends));
  let from = 0;
  for (const to of portions.ends) {
    dealOut(portions.log, [from, to], counters, rows);
    let start = 0;
    for (const end of counters) {
      if (end > start) visit(portions.log, rows, start, end);
      start = end;
    }
    from = to;
  }
}

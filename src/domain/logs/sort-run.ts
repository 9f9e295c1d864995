import type { ContactLog } from "./contact-log";

/** Up to this many rows, moving them one by one is the fastest way to sort them. */
const FEW = 32;

// Whether a row belongs after another one: by issue, then by time.
function isAfter({ issues, times }: ContactLog, row: number, other: number): boolean {
  const difference = (issues[row] ?? 0) - (issues[other] ?? 0);
  return difference > 0 || (difference === 0 && (times[row] ?? 0) > (times[other] ?? 0));
}

function insertEach(log: ContactLog, rows: Uint32Array, from: number, to: number): void {
  for (let next = from + 1; next < to; next += 1) {
    const row = rows[next] ?? 0;
    let place = next;
    while (place > from && isAfter(log, rows[place - 1] ?? 0, row)) {
      rows[place] = rows[place - 1] ?? 0;
      place -= 1;
    }
    rows[place] = row;
  }
}

function merge(log: ContactLog, left: Uint32Array, right: Uint32Array, into: Uint32Array): void {
  let [fromLeft, fromRight] = [0, 0];
  for (let place = 0; place < into.length; place += 1) {
    const one = left[fromLeft];
    const other = right[fromRight];
    const takesOther = one === undefined || (other !== undefined && isAfter(log, one, other));
    into[place] = (takesOther ? other : one) ?? 0;
    if (takesOther) fromRight += 1;
    else fromLeft += 1;
  }
}

/**
 * Sorts part of a list of rows by issue, and by time within an issue. Rows of one time keep their
 * order.
 *
 * @param log - The rows' columns.
 * @param rows - The list.
 * @param from - First place of the part.
 * @param to - Place after its last.
 */
export function sortRun(log: ContactLog, rows: Uint32Array, from: number, to: number): void {
  if (to - from <= FEW) {
    insertEach(log, rows, from, to);
    return;
  }
  const middle = (from + to) >>> 1;
  sortRun(log, rows, from, middle);
  sortRun(log, rows, middle, to);
  merge(log, rows.slice(from, middle), rows.subarray(middle, to).slice(), rows.subarray(from, to));
}

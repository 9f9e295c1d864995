import type { BacklogDay } from "./backlog-by-day";

/** The words of the table's headings. */
export interface BacklogWords {
  readonly day: string;
  readonly opened: string;
  readonly closed: string;
  readonly open: string;
}

/**
 * A backlog as a table.
 *
 * @param days - The days in order.
 * @param words - Headings in the user's language.
 * @returns Heading, then a row for each day; the day as Excel's number, to be formatted as a date.
 */
export function backlogTable(days: readonly BacklogDay[], words: BacklogWords): unknown[][] {
  const heading = [words.day, words.opened, words.closed, words.open];
  return [heading, ...days.map(({ day, opened, closed, open }) => [day, opened, closed, open])];
}

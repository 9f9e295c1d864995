import { quotient } from "../rates/quotient";
import type { Cohort } from "./cohorts";

/** What a cohort table shows of each period. */
export const COHORT_FIGURES = ["share", "count"] as const;

/** Shares of the cohort, or numbers of customers. */
export type CohortFigure = (typeof COHORT_FIGURES)[number];

/** The words of the table's headings. */
export interface CohortWords {
  readonly cohort: string;
  readonly customers: string;
}

/**
 * Cohorts as a table: one row each, and a column for each period since the first, numbered from 0.
 *
 * @param cohorts - The cohorts, one at least, in order of time.
 * @param figure - Shares or numbers.
 * @param words - Headings in the user's language.
 * @returns The table, its heading first; "" where a period has not come yet.
 */
export function cohortTable(
  cohorts: readonly Cohort[],
  figure: CohortFigure,
  words: CohortWords,
): (string | number)[][] {
  const ages = Math.max(...cohorts.map(({ active }) => active.length));
  const heading = [words.cohort, words.customers, ...Array.from({ length: ages }, (_, age) => age)];
  const rows = cohorts.map(({ name, active }) => {
    const [size = 0] = active;
    const figures = Array.from({ length: ages }, (_, age) => {
      const count = active[age];
      if (count === undefined) return "";
      return figure === "count" ? count : quotient(count, size);
    });
    return [name, size, ...figures];
  });
  return [heading, ...rows];
}

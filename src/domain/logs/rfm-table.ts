import type { CustomerValues } from "./customer-values";
import type { RfmScores } from "./rfm-scores";
import { RFM_SEGMENTS } from "./rfm-segments";
import type { RfmSides } from "./rfm-segments";

/** The words of the tables, in the user's language. */
export interface RfmWords {
  readonly customer: string;
  readonly recency: string;
  readonly frequency: string;
  readonly monetary: string;
  readonly score: string;
  readonly segment: string;
  readonly high: string;
  readonly low: string;
  /** Names of the eight segments, in the order of `RFM_SEGMENTS`. */
  readonly segments: readonly string[];
}

type Table = unknown[][];

const LETTERS = ["R", "F", "M"];

function valuesAt({ recency, frequency, monetary }: CustomerValues, row: number): number[] {
  return [recency[row] ?? 0, frequency[row] ?? 0, monetary[row] ?? 0];
}

function sidesIn({ recent, frequent, valuable }: RfmSides, { high, low }: RfmWords): string[] {
  return [recent, frequent, valuable].map((isBetter) => (isBetter ? high : low));
}

function customerTable(
  names: readonly unknown[],
  values: CustomerValues,
  heading: readonly string[],
  verdictAt: (row: number) => readonly unknown[],
): Table {
  const rows = Array.from(values.customers, (code, row) => [
    names[code],
    ...valuesAt(values, row),
    ...verdictAt(row),
  ]);
  return [[...heading], ...rows];
}

function headings(words: RfmWords, last: string): string[] {
  const { customer, recency, frequency, monetary } = words;
  return [customer, recency, frequency, monetary, ...LETTERS, last];
}

/**
 * Grades of customers as a table.
 *
 * @param names - What each customer is called, by code.
 * @param values - What the orders of each come to.
 * @param scores - Their grades.
 * @param words - Words of the user's language.
 * @returns Heading, then a row for each customer: values, grades, and the grades as one number.
 */
export function scoresTable(
  names: readonly unknown[],
  values: CustomerValues,
  scores: RfmScores,
  words: RfmWords,
): Table {
  return customerTable(names, values, headings(words, words.score), (row) => {
    const grades = [scores.recency, scores.frequency, scores.monetary].map(
      (column) => column[row] ?? 0,
    );
    return [...grades, grades.reduce((score, grade) => score * 10 + grade, 0)];
  });
}

/**
 * Segments of customers as a table.
 *
 * @param names - What each customer is called, by code.
 * @param values - What the orders of each come to.
 * @param segments - Number of each customer's segment.
 * @param words - Words of the user's language.
 * @returns Heading, then a row for each customer: values, sides of the cuts, name of the segment.
 */
export function segmentsTable(
  names: readonly unknown[],
  values: CustomerValues,
  segments: Uint8Array,
  words: RfmWords,
): Table {
  return customerTable(names, values, headings(words, words.segment), (row) => {
    const segment = segments[row] ?? 0;
    const sides = RFM_SEGMENTS[segment];
    return [...(sides ? sidesIn(sides, words) : []), words.segments[segment]];
  });
}

/**
 * The eight segments and what they are called: publications differ, so the table tells which names
 * are used here.
 *
 * @param words - Words of the user's language.
 * @returns Heading, then a row for each segment.
 */
export function namesTable(words: RfmWords): Table {
  const rows = RFM_SEGMENTS.map((sides, segment) => [
    ...sidesIn(sides, words),
    words.segments[segment],
  ]);
  return [[...LETTERS, words.segment], ...rows];
}

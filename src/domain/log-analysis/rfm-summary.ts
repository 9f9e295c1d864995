import { sumOf } from "../cells/compensated-sum";
import { written } from "../cells/written";
import { customerValues } from "../logs/customer-values";
import type { CustomerValues } from "../logs/customer-values";
import type { OrderLog } from "../logs/order-log";
import { rfmScores } from "../logs/rfm-scores";
import type { RfmScores } from "../logs/rfm-scores";
import { RFM_SEGMENTS, rfmSegments } from "../logs/rfm-segments";
import type { RfmCut } from "../logs/rfm-segments";

/** Quintiles, the usual grades. */
const GROUPS = 5;

/** A list that somebody can still read, and that one write to Excel can carry. */
const CUSTOMERS_LISTED = 5_000;

/** The customers of one segment together. */
export interface SegmentTotals {
  readonly customers: number;
  readonly orders: number;
  readonly amount: number;
}

/** One customer with the grades. */
export interface RfmCustomer {
  readonly name: string | number;
  /** Days since the last order. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  /** Three digits from 111 to 555: recency, frequency, amount. */
  readonly grades: number;
  /** Number in `RFM_SEGMENTS`. */
  readonly segment: number;
}

/** Segments, and the customers of the highest amounts. */
export interface RfmSummary {
  /** In the order of `RFM_SEGMENTS`. */
  readonly segments: readonly SegmentTotals[];
  readonly customers: number;
  /** At most `CUSTOMERS_LISTED`, the highest amounts first. */
  readonly listed: readonly RfmCustomer[];
}

function totalsOf(
  { customers, frequency, monetary }: CustomerValues,
  segments: Uint8Array,
): readonly SegmentTotals[] {
  return RFM_SEGMENTS.map((_, segment) => {
    const isInside = (_value: number, row: number): boolean => segments[row] === segment;
    return {
      customers: customers.filter(isInside).length,
      orders: sumOf(frequency.filter(isInside)),
      amount: sumOf(monetary.filter(isInside)),
    };
  });
}

function gradesAt({ recency, frequency, monetary }: RfmScores, row: number): number {
  return 100 * (recency[row] ?? 0) + 10 * (frequency[row] ?? 0) + (monetary[row] ?? 0);
}

/**
 * Grades the customers of a log of orders and sorts them into the eight segments.
 *
 * @param log - The orders, in any order.
 * @param spellings - What stands in the sheet for each customer, by code.
 * @param cut - What divides the segments.
 * @param asOf - The last moment that counts.
 * @returns The segments and a list of customers.
 * @throws Refusal where all orders are later than that moment.
 */
export function summariseRfm(
  log: OrderLog,
  spellings: readonly unknown[],
  cut: RfmCut,
  asOf: number,
): RfmSummary {
  const values = customerValues(log, asOf);
  const scores = rfmScores(values, GROUPS);
  const segments = rfmSegments(values, cut);
  const { customers, recency, frequency, monetary } = values;
  const order = Uint32Array.from(customers.keys());
  order.sort((one, other) => (monetary[other] ?? 0) - (monetary[one] ?? 0) || one - other);
  const listed = Array.from(order.subarray(0, CUSTOMERS_LISTED), (row) => ({
    name: nameOf(spellings[customers[row] ?? 0]),
    recency: recency[row] ?? 0,
    frequency: frequency[row] ?? 0,
    monetary: monetary[row] ?? 0,
    grades: gradesAt(scores, row),
    segment: segments[row] ?? 0,
  }));
  return { segments: totalsOf(values, segments), customers: customers.length, listed };
}

const nameOf = (cell: unknown): string | number =>
  typeof cell === "number" ? cell : written(cell);

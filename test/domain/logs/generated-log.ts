import fc from "fast-check";
import type { ContactLog } from "../../../src/domain/logs/contact-log";

/** One contact of a generated log. */
export interface Contact {
  readonly customer: number;
  readonly issue: number;
  readonly time: number;
}

/** Contacts of few customers about few issues at few times, so that repeats and ties occur. */
export const contacts = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 6 }),
    issue: fc.integer({ min: 0, max: 2 }),
    time: fc.integer({ min: 0, max: 60 }),
  }),
  { minLength: 1, maxLength: 60 },
);

/** The columns of a log. */
export function logOf(rows: readonly Contact[]): ContactLog {
  return {
    customers: Uint32Array.from(rows, ({ customer }) => customer),
    issues: Uint32Array.from(rows, ({ issue }) => issue),
    times: Float64Array.from(rows, ({ time }) => time),
  };
}

/** A log of many rows from a seed, for what shows at size only. */
export function largeLog(rows: number, customers: number, issues: number): ContactLog {
  let state = 42;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    customers: Uint32Array.from({ length: rows }, () => below(customers)),
    issues: Uint32Array.from({ length: rows }, () => below(issues)),
    times: Float64Array.from({ length: rows }, () => below(7_776_000_000)),
  };
}

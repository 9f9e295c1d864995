import { INITIAL_PARAMETERS } from "../../../src/domain/log-analysis/log-parameters";
import type { LogParameters } from "../../../src/domain/log-analysis/log-parameters";
import type { LogResult } from "../../../src/domain/log-analysis/log-result";
import type { LogReport } from "../../../src/sheets/log-report/log-report";

export const FCR = {
  analysis: "first-contact",
  counts: { judged: 4, followed: 1, young: 2 },
  share: 0.75,
} as const;

export const COHORTS = {
  analysis: "cohorts",
  cohorts: [
    { name: "2025-12", active: [4, 2] },
    { name: "2026-01", active: [2] },
  ],
} as const;

const NOBODY = { customers: 0, orders: 0, amount: 0 };

/** Two customers, one of them with a name that Excel would take for a formula. */
export const RFM = {
  analysis: "rfm",
  summary: {
    segments: [
      { customers: 1, orders: 2, amount: 400 },
      ...Array.from({ length: 6 }, () => NOBODY),
      { customers: 1, orders: 1, amount: 100 },
    ],
    customers: 2,
    listed: [
      { name: '=HYPERLINK("x")', recency: 3, frequency: 2, monetary: 400, grades: 555, segment: 0 },
      { name: 7, recency: 9, frequency: 1, monetary: 100, grades: 111, segment: 7 },
    ],
  },
} as const;

/** A report on a table whose own name and headings begin as formulas do. */
export function reportWith(result: LogResult, parameters: Partial<LogParameters> = {}): LogReport {
  return {
    outcome: {
      result,
      rows: { read: 10, kept: 6, blank: 1, missing: [{ role: "customer", rows: 3 }] },
      asOf: 46_023 * 86_400_000 - 1,
    },
    edited: null,
    parameters: { ...INITIAL_PARAMETERS, ...parameters },
    source: { table: "=Log", sheet: "Data", address: "A1:D11" },
    columns: [
      { role: "customer", heading: "=Customer" },
      { role: "time", heading: "Time" },
    ],
    analysedAt: new Date(2026, 0, 5, 9, 30),
    version: "9.9.9",
  };
}

import type { CardReading } from "../../../src/excel/read-table";

/** A scorecard as Excel would report it: headings in row 5, body from A6. */
export function tableOf(
  rows: readonly (readonly unknown[])[],
  { tableName = "Scorecard", headers = ["Category", "Perspective", "Indicator", "Weight"] } = {},
): CardReading {
  return {
    sheetName: "Card",
    tableName,
    address: `A5:D${5 + rows.length}`,
    headers,
    values: rows,
    bodyRow: 5,
    bodyColumn: 0,
    rowsHidden: false,
    tableId: tableName,
    below: [],
    totals: [],
    scoringRow: null,
    merged: [],
  };
}

/** Weights within all four ranges, in all four perspectives but one row. */
export const BALANCED = [
  ["Outcome", "Customer", "CSAT", 0.2],
  ["Outcome", "Financial", "Conversion", 0.2],
  ["Efficiency", "Internal process", "FCR", 0.3],
  ["Behavior", "", "Quality", 0.15],
  ["Capability", "Learning and growth", "Knowledge", 0.15],
] as const;

/** Too little efficiency, too much behaviour: the nearest sound weights are three. */
export const FINANCE_LIKE = [
  ["Outcome", "Customer", "Escalation", 0.2],
  ["Outcome", "Customer", "VIP satisfaction", 0.15],
  ["Efficiency", "Internal process", "FCR", 0.2],
  ["Behavior", "Internal process", "Compliance", 0.3],
  ["Capability", "Learning and growth", "Knowledge", 0.15],
] as const;

import type { AuditReport } from "./audit-report";
import type { AuditCard } from "./cards/audit-card";
import type { CheckRow } from "./check-rows";
import { checkRows } from "./check-rows";

/** Some twenty-five printed pages; nobody reads more before signing. Product default. */
const MOST_LINES = 1_000;

/** The checks of a card, or of the workbook, that found nothing: one line for all of them. */
export interface QuietChecks {
  readonly kind: "quiet";
  /** Null for the checks of the workbook. */
  readonly card: AuditCard | null;
  readonly passed: number;
  readonly unchecked: number;
}

/** A line of the Checks sheet. */
export type CheckLine = CheckRow | QuietChecks;

/**
 * What somebody signs: every check of every card, as long as that can be read. In a workbook with
 * more lines than that, whatever was found or accepted keeps its own line and each card has one more
 * that counts the rest, so that no card goes unmentioned and every check is accounted for.
 *
 * @param report - What the audit came to.
 * @param most - How many lines can be read.
 * @returns The lines, those of the workbook first, then card by card.
 */
export function checkLines(report: AuditReport, most = MOST_LINES): readonly CheckLine[] {
  const lines: CheckLine[] = [];
  for (const row of checkRows(report)) {
    if (lines.push(row) > most) return shortLines(report);
  }
  return lines;
}

function shortLines(report: AuditReport): readonly CheckLine[] {
  const lines: CheckLine[] = [];
  let quiet: QuietChecks = quietOn(null);
  for (const row of checkRows(report)) {
    if (row.card !== quiet.card) {
      lines.push(quiet);
      quiet = quietOn(row.card);
    }
    if (row.result === "pass") quiet = { ...quiet, passed: quiet.passed + 1 };
    else if (row.result === "unchecked") quiet = { ...quiet, unchecked: quiet.unchecked + 1 };
    else lines.push(row);
  }
  return [...lines, quiet];
}

const quietOn = (card: AuditCard | null): QuietChecks => ({
  kind: "quiet",
  card,
  passed: 0,
  unchecked: 0,
});

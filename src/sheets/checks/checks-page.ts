import type { AuditReport } from "../../domain/audit/audit-report";
import type { CheckLine } from "../../domain/audit/check-lines";
import type { Checks, ChecksWords } from "./checks";
import type { ChecksLayout } from "./checks-layout";

/** Columns of the lines; what stands above and below them keeps to the same ones. */
export const COLUMN = {
  rule: 0,
  check: 1,
  card: 2,
  cell: 3,
  measured: 4,
  limit: 5,
  findings: 6,
  result: 7,
  explanation: 8,
} as const;

/** In characters: together as wide as an A4 page across at nine tenths of its size. */
export const WIDTHS: readonly number[] = [9, 20, 22, 16, 14, 14, 8, 10, 46];

/** Everything that the parts of the sheet share. */
export interface ChecksPage {
  readonly checks: Checks;
  /** Without what an earlier Checks sheet says. */
  readonly report: AuditReport;
  readonly lines: readonly CheckLine[];
  /** What was not checked, one sentence each. */
  readonly gaps: readonly string[];
  readonly layout: ChecksLayout;
  readonly words: ChecksWords;
}

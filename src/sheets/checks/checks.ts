import type { AuditReport } from "../../domain/audit/audit-report";
import type { AuditFinding } from "../../domain/audit/audit-rule";
import type { Verdict } from "../../domain/audit/verdict";
import type { Mention } from "../../domain/card-rules/mention";
import type { AuditRuleTexts } from "../../i18n/audit-rule-texts";
import type { AuditTexts } from "../../i18n/audit-texts";

/** An audit with all that whoever signs needs to know of it. */
export interface Checks {
  readonly report: AuditReport;
  /** Names of the sheets, in the order in which findings count them. */
  readonly sheetNames: readonly string[];
  /** The only sheet whose cards were audited; null for the whole workbook. */
  readonly onlySheet: string | null;
  /** When the workbook was read, as Excel's number of the day. */
  readonly readAt: number;
  readonly catalogueVersion: string;
  readonly productVersion: string;
}

/** What a Checks sheet is written with. */
export interface ChecksWords {
  readonly texts: AuditTexts["checks"]["sheet"];
  readonly rules: AuditRuleTexts["rules"];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Tells a finding in one sentence. */
  readonly sentence: (finding: AuditFinding) => string;
  /** Something compared, in words. */
  readonly mention: (mention: Mention) => string;
  /** Number of the printed page, as Excel's footers spell it. */
  readonly page: string;
  readonly listSeparator: string;
}

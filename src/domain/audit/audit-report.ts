import type { AuditFinding } from "./audit-rule";
import type { AuditCard } from "./cards/audit-card";
import type { PassedOver } from "./cards/find-cards";
import type { UncheckedRule } from "./lack";
import type { Verdict } from "./verdict";

/** A finding that is accepted, with the reason that was given. */
export interface AcceptedAuditFinding {
  readonly finding: AuditFinding;
  readonly reason: string;
}

/** What an audit came to. */
export interface AuditReport {
  readonly cards: readonly AuditCard[];
  readonly passedOver: readonly PassedOver[];
  /** The gravest first, those of one severity in the order of the workbook. */
  readonly findings: readonly AuditFinding[];
  /** Findings that a declared exception covers. */
  readonly accepted: readonly AcceptedAuditFinding[];
  /** What was not looked at for want of something; sheets that were not read are findings. */
  readonly unchecked: readonly UncheckedRule[];
  readonly verdict: Verdict;
}

/** How far an audit has come. */
export interface AuditProgress {
  readonly phase: "finding-cards" | "checking-cards" | "checking-workbook";
  readonly done: number;
  readonly all: number;
}

import type { Severity } from "../card-rules/card-rule";
import type { AuditBreach, ToldBreach } from "./audit-breach";
import type { AuditRuleId } from "./audit-rule-id";
import type { AuditSource } from "./audit-source";
import type { AuditFacts } from "./facts/audit-facts";
import type { CardView } from "./facts/card-view";
import type { CardLack, WorkbookLacks } from "./lack";

interface RuleWords {
  readonly id: AuditRuleId;
  readonly severity: Severity;
  readonly source: AuditSource;
  /** Whether its limit is ours and no publisher's. */
  readonly assigned: boolean;
  /** Every sentence that it may be told in. */
  readonly cases: readonly string[];
}

/** A rule that looks at one card at a time. */
export interface CardAuditRule extends RuleWords {
  readonly per: "card";
  /** Such a card is not checked, and the report says so; left out where any card will do. */
  readonly lacks?: CardLack;
  readonly check: (card: CardView, facts: AuditFacts) => readonly ToldBreach[];
}

/** A rule that looks at the workbook as a whole. */
export interface WorkbookAuditRule extends RuleWords {
  readonly per: "workbook";
  /** The rule checks what else there is; left out where it always sees everything. */
  readonly lacks?: WorkbookLacks;
  readonly check: (facts: AuditFacts) => readonly ToldBreach[];
}

/** A rule that looks at what the others have found. */
export interface MasterAuditRule extends RuleWords {
  readonly per: "audit";
  readonly lacks?: WorkbookLacks;
  readonly check: (facts: AuditFacts, found: readonly AuditFinding[]) => readonly ToldBreach[];
}

/** One rule of the audit. */
export type AuditRule = CardAuditRule | WorkbookAuditRule | MasterAuditRule;

/** A breach, with what its rule says of it and where it is. */
export interface AuditFinding extends AuditBreach {
  readonly rule: AuditRuleId;
  readonly severity: Severity;
  readonly source: AuditSource;
  readonly assigned: boolean;
  /** Name of the sheet, "" where it concerns the workbook. */
  readonly sheet: string;
  /** Of the cell, "" where it concerns no single one. */
  readonly address: string;
  /** Whether the sheet must be unprotected before anything on it can be put right. */
  readonly isProtected: boolean;
  /** What a declared exception calls it. */
  readonly fingerprint: string;
}

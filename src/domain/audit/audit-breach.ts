import type { Severity } from "../card-rules/card-rule";
import type { Mention } from "../card-rules/mention";
import type { AuditRepair } from "./audit-repair";
import type { AuditCard } from "./cards/audit-card";
import type { CellPlace } from "./workbook/cell-place";

/** What a rule found in the workbook. */
export interface AuditBreach {
  /** Which of the rule's sentences tells it. */
  readonly case: string;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Null where it concerns the workbook. */
  readonly card: AuditCard | null;
  /** Null where it concerns no single cell. */
  readonly place: CellPlace | null;
  /** What an exception to it names: an indicator, a column, a name. Rows move, names stay. */
  readonly subject: string;
  /** The two things that were compared. */
  readonly measured: Mention | null;
  readonly limit: Mention | null;
  /** What else the sentence mentions. */
  readonly details: Readonly<Record<string, Mention>>;
  readonly repair: AuditRepair | null;
}

/** A breach as a rule tells it: what it does not say is null. */
export type ToldBreach = Pick<AuditBreach, "case"> & Partial<AuditBreach>;

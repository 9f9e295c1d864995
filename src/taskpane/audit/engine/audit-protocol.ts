import type { AuditProgress, AuditReport } from "../../../domain/audit/audit-report";
import type { AuditSettings } from "../../../domain/audit/audit-settings";
import type { SnapshotPiece, WorkbookOutline } from "../../../domain/audit/workbook/snapshot-piece";

/** What the pane asks of the worker; pieces first, then the audit. */
export type AuditRequest =
  | { readonly kind: "take"; readonly piece: SnapshotPiece }
  | {
      readonly kind: "audit";
      readonly outline: WorkbookOutline;
      readonly settings: AuditSettings;
    };

/** What the worker answers. */
export type AuditAnswer =
  /** The piece has arrived. */
  | { readonly kind: "taken" }
  | { readonly kind: "progress"; readonly progress: AuditProgress }
  | { readonly kind: "report"; readonly report: AuditReport }
  | { readonly kind: "broken"; readonly message: string };

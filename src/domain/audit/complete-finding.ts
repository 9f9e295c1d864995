import { cellAddress } from "../cells/cell-address";
import type { CellPlace } from "./workbook/cell-place";
import type { AuditFinding, AuditRule } from "./audit-rule";
import type { ToldBreach } from "./audit-breach";
import type { AuditCard } from "./cards/audit-card";
import { fingerprintOf } from "./declared-exception";
import type { WorkbookCells } from "./workbook/workbook-cells";

/**
 * Completes what a rule told.
 *
 * @param rule - The rule.
 * @param told - What it told.
 * @param about - The card that it was looking at; null where it looked at the workbook.
 * @param cells - The workbook.
 * @returns The finding.
 */
export function completeFinding(
  rule: AuditRule,
  told: ToldBreach,
  about: AuditCard | null,
  cells: WorkbookCells,
): AuditFinding {
  const { id, severity, source, assigned } = rule;
  const { card = about, place = null, subject = "" } = told;
  return {
    severity,
    measured: null,
    limit: null,
    details: {},
    repair: null,
    ...told,
    ...{ card, place, subject, rule: id, source, assigned, ...whereabouts(card, place, cells) },
    address: place ? cellAddress(place.row, place.column) : "",
    fingerprint: fingerprintOf(id, card?.name ?? "", `${told.case} ${subject}`.trim()),
  };
}

function whereabouts(card: AuditCard | null, place: CellPlace | null, cells: WorkbookCells) {
  const number = place?.sheet ?? card?.sheet;
  if (number === undefined) return { sheet: "", isProtected: false };
  const sheet = cells.sheet(number);
  return { sheet: sheet.name, isProtected: sheet.protected };
}

import type { SnapshotPiece } from "../../../src/domain/audit/workbook/snapshot-piece";
import type { SheetSnapshot } from "../../../src/domain/audit/workbook/workbook-snapshot";
import type { WorkbookReading } from "../../../src/excel/audit/workbook-reading";
import { answerAudit } from "../../../src/taskpane/audit/engine/answer-audit";
import type { AuditEngine } from "../../../src/taskpane/audit/engine/audit-engine";
import { auditEngineOver } from "../../../src/taskpane/audit/engine/audit-engine";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { READ_AT } from "../../domain/audit/audited";
import { MadeCard } from "../../domain/audit/made-card";
import { MadeSheet } from "../../domain/audit/made-sheet";

/** The same engine as in the worker, in this thread: jest has no workers of the browser's kind. */
function directAuditEngine(): AuditEngine {
  return auditEngineOver(({ answered }) => {
    const receive = answerAudit(answered);
    return { send: receive, close: () => undefined };
  });
}

/** A sheet in the pieces in which Excel is read. */
function piecesOf(sheet: SheetSnapshot): readonly SnapshotPiece[] {
  const { values, formulas, numberFormats, ...outline } = sheet;
  const rows = { values, formulas, numberFormats: numberFormats ?? [] };
  return [
    { kind: "rows", rows },
    { kind: "sheet", sheet: outline },
  ];
}

/** One sheet with one card, changed by the test. */
export function sheetWithCard(
  change: (card: MadeCard, sheet: MadeSheet) => void = () => undefined,
) {
  const sheet = new MadeSheet("绩效");
  change(new MadeCard(sheet, { table: "Card" }), sheet);
  return sheet.snapshot();
}

/** Services over a workbook that never changes. */
export function auditServices(sheets: readonly SheetSnapshot[]): Partial<PaneServices> {
  return {
    startAuditEngine: directAuditEngine,
    readWorkbook: async ({ take, report }: WorkbookReading) => {
      for (const [done, sheet] of sheets.entries()) {
        report({ sheet: sheet.name, done, all: sheets.length });
        for (const piece of piecesOf(sheet)) await take(piece);
      }
      const calculation = { mode: "automatic", pending: false, iterative: null } as const;
      return {
        outline: { names: [], calculation, links: [], readAt: READ_AT },
        activeSheet: sheets[0]?.name ?? "",
      };
    },
  };
}

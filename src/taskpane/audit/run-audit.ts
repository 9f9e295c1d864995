import type { AuditProgress, AuditReport } from "../../domain/audit/audit-report";
import type { AuditSettings } from "../../domain/audit/audit-settings";
import type { SheetOutline } from "../../domain/audit/workbook/snapshot-piece";
import type { ReadingStep } from "../../excel/audit/workbook-reading";
import type { CardReading } from "../../excel/read-table";
import type { PaneServices } from "../pane-services";
import type { AuditEngine } from "./engine/audit-engine";

/** What is audited. Other sheets are read as well: formulas reach across. */
export type AuditScope = "workbook" | "sheet";

/** What an audit is to go by; which sheets are meant is known once the workbook is read. */
export interface AuditOrder {
  readonly scope: AuditScope;
  readonly settings: Omit<AuditSettings, "sheets">;
}

/** How far an audit has come. */
export type AuditStage =
  (ReadingStep & { readonly phase: "reading" }) | (AuditProgress & { readonly sheet?: never });

type NamedTable = Pick<CardReading, "tableName" | "tableId">;

/** What an audit came to, with what its repairs need. */
export interface FinishedAudit {
  readonly report: AuditReport;
  /** Names of the sheets, in the order in which findings count them. */
  readonly sheetNames: readonly string[];
  /** All tables, by the names that they had then. */
  readonly tables: readonly NamedTable[];
  /** The only sheet whose cards were audited; null for the whole workbook. */
  readonly onlySheet: string | null;
  /** When the workbook was read, as Excel's number of the day. */
  readonly readAt: number;
  readonly catalogueVersion: string;
  readonly auditedAt: Date;
}

interface RunOptions {
  readonly signal: AbortSignal;
  readonly report: (stage: AuditStage) => void;
}

type RunServices = Pick<PaneServices, "readWorkbook" | "startAuditEngine">;

/**
 * Reads the workbook and audits it in a worker.
 *
 * @returns Null where the signal ended it, which it does at once.
 */
export async function runAudit(
  services: RunServices,
  order: AuditOrder,
  options: RunOptions,
): Promise<FinishedAudit | null> {
  const engine = services.startAuditEngine();
  try {
    return await Promise.race([
      readAndAudit(services, engine, order, options),
      whenAborted(options.signal),
    ]);
  } finally {
    engine.close();
  }
}

async function readAndAudit(
  { readWorkbook }: RunServices,
  engine: AuditEngine,
  { scope, settings }: AuditOrder,
  { signal, report }: RunOptions,
): Promise<FinishedAudit | null> {
  const sheetNames: string[] = [];
  const tables: NamedTable[] = [];
  const read = await readWorkbook({
    signal,
    take: async (piece) => {
      if (piece.kind === "sheet") {
        sheetNames.push(piece.sheet.name);
        tables.push(...namedTables(piece.sheet));
      }
      await engine.take(piece);
    },
    report: (step) => {
      report({ ...step, phase: "reading" });
    },
  });
  if (read === null) return null;
  const onlySheet = scope === "sheet" ? read.activeSheet : null;
  const sheets = onlySheet === null ? null : [onlySheet];
  const outcome = await engine.audit(read.outline, { ...settings, sheets }, (progress) => {
    if (!signal.aborted) report(progress);
  });
  const { readAt } = read.outline;
  const { catalogueVersion } = settings;
  const auditedAt = new Date();
  const context = { onlySheet, readAt, catalogueVersion, auditedAt };
  return { report: outcome, sheetNames, tables, ...context };
}

const namedTables = ({ tables }: SheetOutline): readonly NamedTable[] =>
  tables.flatMap(({ id, name }) => (id === undefined ? [] : [{ tableId: id, tableName: name }]));

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const end = () => {
      resolve(null);
    };
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
  });
}

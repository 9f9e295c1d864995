import type { AuditProgress, AuditReport } from "../../../src/domain/audit/audit-report";
import type { AuditFinding } from "../../../src/domain/audit/audit-rule";
import type { AuditRuleId } from "../../../src/domain/audit/audit-rule-id";
import type { AuditSettings } from "../../../src/domain/audit/audit-settings";
import { auditWorkbook } from "../../../src/domain/audit/audit-workbook";
import { bareText } from "../../../src/domain/audit/cards/word-reader";
import type {
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/domain/audit/workbook/workbook-snapshot";
import { readFormula } from "../../../src/formulas/read-formula";
import { auditWords } from "../../../src/sheets/audit-words";
import type { MadeCardOptions } from "./made-card";
import { MadeCard } from "./made-card";
import { MadeSheet } from "./made-sheet";
import { unsaid } from "./told-wholly";

/** 1 March 2026 as Excel's number: January is long over. */
export const READ_AT = 46_082;

const known = (id: string) => ({
  id,
  bounds: { lowest: 0, highest: 1 },
  additive: false,
});

/** What a test's audit goes by. */
export const SETTINGS: AuditSettings = {
  words: auditWords(),
  indicators: Object.fromEntries(
    [
      ["首次解决率", known("first-contact-resolution")] as const,
      ["First contact resolution", known("first-contact-resolution")] as const,
      ["客户保留率", known("customer-retention-rate")] as const,
      ["客户流失率", known("customer-churn-rate")] as const,
    ].map(([name, facts]) => [bareText(name), facts]),
  ),
  identities: [{ kind: "whole", one: "customer-retention-rate", other: "customer-churn-rate" }],
  catalogueVersion: "2026.11",
  allowedLinks: [],
  sheets: null,
  corrections: [],
  exceptions: [],
};

/** A workbook with those sheets. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  changed: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    calculation: { mode: "automatic", pending: false, iterative: false },
    links: [],
    readAt: READ_AT,
    ...changed,
  };
}

/** Runs an audit to its end. */
export function audited(
  snapshot: WorkbookSnapshot,
  settings: Partial<AuditSettings> = {},
  tell: (progress: AuditProgress) => void = () => undefined,
): AuditReport {
  const run = auditWorkbook(snapshot, { ...SETTINGS, ...settings }, readFormula);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) {
      // Whatever a test is about: every finding can be told in a sentence.
      expect(step.value.findings.flatMap(unsaid)).toEqual([]);
      return step.value;
    }
    tell(step.value);
  }
}

/** One card on one sheet, changed by the test, and what the audit then says. */
export function auditedCard(
  options: Partial<MadeCardOptions> = {},
  change: (card: MadeCard, sheet: MadeSheet) => void = () => undefined,
  settings: Partial<AuditSettings> = {},
  workbook: Partial<WorkbookSnapshot> = {},
): AuditReport {
  const sheet = new MadeSheet("绩效");
  const card = new MadeCard(sheet, { table: "Card", ...options });
  change(card, sheet);
  return audited(workbookOf([sheet.snapshot()], workbook), settings);
}

/** What one rule says. */
export const of = ({ findings }: AuditReport, rule: AuditRuleId): readonly AuditFinding[] =>
  findings.filter((finding) => finding.rule === rule);

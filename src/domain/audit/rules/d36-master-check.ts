import { number, word } from "../../card-rules/mention";
import type { AuditFinding, MasterAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { ChecksMark } from "../checks-mark";
import { CHECKS_NAME, isChecksSheet, readChecksMark } from "../checks-mark";
import type { AuditFacts } from "../facts/audit-facts";
import { setApart } from "../set-apart";
import { verdictOn } from "../verdict";

/** A signed Checks sheet must not say anything else than the workbook does by now. */
export const d36: MasterAuditRule = {
  id: "D36",
  per: "audit",
  severity: "error",
  source: "twenty-principles",
  assigned: false,
  cases: ["outdated", "recounted"],
  // A part of the workbook cannot be held against what was said of the whole.
  lacks: (facts) => (isPart(facts) && markIn(facts) ? [{ card: null, lack: "scope" }] : []),
  check: (facts, findings) => {
    const mark = isPart(facts) ? null : markIn(facts);
    // What somebody accepts was accepted when the sheet was made, too.
    return mark ? compare(mark, setApart(findings, facts.settings.exceptions).open) : [];
  },
};

const isPart = ({ settings }: AuditFacts): boolean => settings.sheets !== null;

// The name outlives its sheet; what nobody can read any more misleads nobody.
function markIn({ cells }: AuditFacts): ChecksMark | null {
  const { names, sheets } = cells.snapshot;
  const name = names.find((one) => one.name === CHECKS_NAME);
  return name && sheets.some(isChecksSheet) ? readChecksMark(name.formula) : null;
}

function compare(mark: ChecksMark, open: readonly AuditFinding[]): ToldBreach[] {
  const verdict = verdictOn(open);
  if (mark.verdict !== verdict) {
    const compared = { measured: word(mark.verdict), limit: word(verdict) };
    return [{ case: "outdated", subject: CHECKS_NAME, ...compared }];
  }
  if (mark.open === open.length) return [];
  const compared = { measured: number(mark.open), limit: number(open.length) };
  return [{ case: "recounted", severity: "warning", subject: CHECKS_NAME, ...compared }];
}

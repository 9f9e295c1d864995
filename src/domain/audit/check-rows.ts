import type { Mention } from "../card-rules/mention";
import { number } from "../card-rules/mention";
import type { AuditReport } from "./audit-report";
import type { AuditFinding, AuditRule } from "./audit-rule";
import type { AuditRuleId } from "./audit-rule-id";
import { AUDIT_RULES } from "./audit-rules";
import type { AuditCard } from "./cards/audit-card";
import type { Verdict } from "./verdict";
import { verdictOn } from "./verdict";

/** One check of one card, or of the workbook: a line of the Checks sheet. */
export interface CheckRow {
  readonly rule: AuditRuleId;
  /** Null for a check of the workbook. */
  readonly card: AuditCard | null;
  /** The gravest finding's figures; without a finding, that there is none. */
  readonly measured: Mention | null;
  readonly limit: Mention | null;
  readonly verdict: Verdict;
  readonly findings: number;
  /** Findings that a declared exception covers. */
  readonly accepted: number;
  /** The gravest finding, to be gone to. */
  readonly finding: AuditFinding | null;
}

interface Group {
  readonly open: AuditFinding[];
  accepted: number;
}

/**
 * The lines of the Checks sheet: one for each check of the workbook as a whole, and one for each card
 * and each check of cards.
 *
 * @param report - What the audit came to.
 * @yields The lines, card by card; none is kept.
 */
export function* checkRows(report: AuditReport): Generator<CheckRow> {
  const groups = grouped(report);
  for (const rule of AUDIT_RULES) {
    if (rule.per !== "card") yield rowOf(rule, null, groups);
  }
  for (const card of report.cards) {
    for (const rule of AUDIT_RULES) {
      if (rule.per === "card") yield rowOf(rule, card, groups);
    }
  }
}

function grouped({ findings, accepted }: AuditReport): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = ({ rule, card }: AuditFinding): Group => {
    const key = keyOf(rule, card);
    const group = groups.get(key) ?? { open: [], accepted: 0 };
    groups.set(key, group);
    return group;
  };
  for (const finding of findings) groupOf(finding).open.push(finding);
  for (const { finding } of accepted) groupOf(finding).accepted += 1;
  return groups;
}

const OF_CARDS: ReadonlySet<AuditRuleId> = new Set(
  AUDIT_RULES.flatMap(({ per, id }) => (per === "card" ? [id] : [])),
);

// A check of the workbook is one line, whichever cards it has found something on.
const keyOf = (rule: AuditRuleId, card: AuditCard | null): string =>
  OF_CARDS.has(rule) ? `${rule} ${card?.name ?? ""}` : rule;

function rowOf(
  { id }: AuditRule,
  card: AuditCard | null,
  groups: ReadonlyMap<string, Group>,
): CheckRow {
  const { open, accepted } = groups.get(keyOf(id, card)) ?? { open: [], accepted: 0 };
  const [finding = null] = open;
  return {
    rule: id,
    card,
    measured: finding ? finding.measured : number(0),
    limit: finding ? finding.limit : number(0),
    verdict: verdictOn(open),
    findings: open.length,
    accepted,
    finding,
  };
}

import type { AcceptedAuditFinding, AuditReport } from "./audit-report";
import type { AuditFinding, AuditRule } from "./audit-rule";
import type { AuditRuleId } from "./audit-rule-id";
import { AUDIT_RULES } from "./audit-rules";
import type { AuditCard } from "./cards/audit-card";
import type { Lack } from "./lack";
import { verdictOn, VERDICTS } from "./verdict";

/** What a check comes to. An exception and what was not checked are no passes, and said as such. */
export const CHECK_RESULTS = [...VERDICTS, "exception", "unchecked"] as const;

/** What a check comes to. */
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** One check of one card, or of the workbook: a line of the Checks sheet. */
export interface CheckRow {
  readonly kind: "check";
  readonly rule: AuditRuleId;
  /** Null for a check of the workbook. */
  readonly card: AuditCard | null;
  readonly result: CheckResult;
  /** How many findings are open. */
  readonly findings: number;
  /** The gravest of them, to be gone to. */
  readonly finding: AuditFinding | null;
  readonly accepted: readonly AcceptedAuditFinding[];
  /** What was wanting: a check of a card was not made then, one of the workbook only in part. */
  readonly lacks: readonly Lack[];
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

interface Group {
  readonly open: AuditFinding[];
  readonly accepted: AcceptedAuditFinding[];
  readonly lacks: Set<Lack>;
}

function grouped({ findings, accepted, unchecked }: AuditReport): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (rule: AuditRuleId, card: AuditCard | null): Group => {
    const key = keyOf(rule, card);
    const group = groups.get(key) ?? { open: [], accepted: [], lacks: new Set() };
    groups.set(key, group);
    return group;
  };
  for (const finding of findings) groupOf(finding.rule, finding.card).open.push(finding);
  for (const one of accepted) groupOf(one.finding.rule, one.finding.card).accepted.push(one);
  for (const { rule, card, lack } of unchecked) groupOf(rule, card).lacks.add(lack);
  return groups;
}

const OF_CARDS: ReadonlySet<AuditRuleId> = new Set(
  AUDIT_RULES.flatMap(({ per, id }) => (per === "card" ? [id] : [])),
);

// A check of the workbook is one line, whichever cards it has found something on.
const keyOf = (rule: AuditRuleId, card: AuditCard | null): string =>
  OF_CARDS.has(rule) ? `${rule} ${card?.name ?? ""}` : rule;

const NOTHING: Group = { open: [], accepted: [], lacks: new Set() };

function rowOf(
  { id }: AuditRule,
  card: AuditCard | null,
  groups: ReadonlyMap<string, Group>,
): CheckRow {
  const group = groups.get(keyOf(id, card)) ?? NOTHING;
  const { open, accepted } = group;
  const [finding = null] = open;
  const [result, lacks] = [resultOf(group), [...group.lacks]];
  return { kind: "check", rule: id, card, result, findings: open.length, finding, accepted, lacks };
}

// What was found weighs more than what was not looked at; only a whole check without either passes.
function resultOf({ open, accepted, lacks }: Group): CheckResult {
  if (open.length > 0) return verdictOn(open);
  if (accepted.length > 0) return "exception";
  return lacks.size > 0 ? "unchecked" : "pass";
}

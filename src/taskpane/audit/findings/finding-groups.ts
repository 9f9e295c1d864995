import type { AuditFinding } from "../../../domain/audit/audit-rule";
import type { AuditRuleId } from "../../../domain/audit/audit-rule-id";
import type { Severity } from "../../../domain/card-rules/card-rule";
import { foldedText } from "../../../domain/card-rules/folded-text";

/** Which findings are on show, and in which order. */
export interface FindingFilter {
  readonly group: "rule" | "card";
  readonly severity: Severity | null;
  /** What was typed into the search field. */
  readonly search: string;
}

/** A finding with its sentence, in which people search as well. */
export interface ToldFinding {
  readonly finding: AuditFinding;
  readonly sentence: string;
}

/** Findings under one heading. */
export interface AuditFindingGroup {
  readonly rule: AuditRuleId;
  /** Name of the card; "" for the workbook. */
  readonly card: string;
  readonly told: readonly ToldFinding[];
}

/** The findings that fit, in their order. */
export function fitting(
  told: readonly ToldFinding[],
  { severity, search }: FindingFilter,
): readonly ToldFinding[] {
  const wanted = foldedText(search);
  return told.filter(
    ({ finding, sentence }) =>
      (severity === null || finding.severity === severity) &&
      foldedText(textOf(finding, sentence)).includes(wanted),
  );
}

const textOf = ({ rule, card, sheet, address }: AuditFinding, sentence: string): string =>
  [rule, card?.name ?? "", sheet, address, sentence].join(" ");

/** Findings of one rule, or of one card, together, in the order of their first ones. */
export function grouped(
  told: readonly ToldFinding[],
  by: FindingFilter["group"],
): readonly AuditFindingGroup[] {
  const groups = new Map<string, ToldFinding[]>();
  for (const one of told) {
    const { rule, card } = one.finding;
    const key = by === "rule" ? rule : (card?.name ?? "");
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, card } = first.finding;
    return [{ rule, card: card?.name ?? "", told: group }];
  });
}

import type { CardFinding, Severity } from "../../../domain/card-rules/card-rule";
import type { RuleSource } from "../../../domain/card-rules/check-profile";
import type { RuleId } from "../../../domain/card-rules/rule-id";

/** What one rule found, with equal gravity and on equal grounds. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly source: RuleSource;
  readonly findings: readonly CardFinding[];
}

/** Findings of one kind together, in the order of their first ones. */
export function groupFindings(findings: readonly CardFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, CardFinding[]>();
  for (const finding of findings) {
    const key = [finding.rule, finding.severity, finding.source].join();
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, severity, source } = first;
    return [{ rule, severity, source, findings: group }];
  });
}

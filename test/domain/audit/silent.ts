import type { AuditRuleId } from "../../../src/domain/audit/audit-rule-id";
import { auditedCard, of } from "./audited";

/** A rule that is never silent is worth nothing. */
export function silentOnCleanCards(rule: AuditRuleId): void {
  test.each([
    ["of ours", {}],
    ["of somebody else", { record: null }],
  ])("is silent on a clean card %s", (_, options) => {
    expect(of(auditedCard(options), rule)).toEqual([]);
  });
}

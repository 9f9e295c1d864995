import type { AuditFinding } from "../../../domain/audit/audit-rule";
import { phrase } from "../../../i18n/phrase";
import { mentionText } from "../../balance/findings/mention-text";
import type { AuditBook } from "../audit-book";

/** What was found, in one sentence with the two things that were compared. */
export function auditSentence(finding: AuditFinding, { rules, speech }: AuditBook): string {
  const { rule, case: told, measured, limit, details, address } = finding;
  const mentions = { ...details, ...(measured && { measured }), ...(limit && { limit }) };
  const values = Object.entries(mentions).map(
    ([name, mention]) => [name, mentionText(mention, speech)] as const,
  );
  const sentence = rules.rules[rule].cases[told] ?? "";
  return phrase(sentence, { ...Object.fromEntries(values), cell: address });
}

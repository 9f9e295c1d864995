import type { AcceptedAuditFinding, AuditReport } from "./audit-report";
import type { AuditFinding } from "./audit-rule";
import type { DeclaredException } from "./declared-exception";
import { verdictOn } from "./verdict";

/**
 * Sets the findings apart that somebody accepts.
 *
 * @param findings - All that was found.
 * @param exceptions - What is accepted, and why.
 * @returns Those that stay open and those accepted, each in their order.
 */
export function setApart(
  findings: readonly AuditFinding[],
  exceptions: readonly DeclaredException[],
): { readonly open: readonly AuditFinding[]; readonly accepted: readonly AcceptedAuditFinding[] } {
  const reasons = new Map(exceptions.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const open: AuditFinding[] = [];
  const accepted: AcceptedAuditFinding[] = [];
  for (const finding of findings) {
    const reason = reasons.get(finding.fingerprint);
    if (reason === undefined) open.push(finding);
    else accepted.push({ finding, reason });
  }
  return { open, accepted };
}

/**
 * A report as it reads with other exceptions, without auditing again.
 *
 * @param report - What the audit came to.
 * @param exceptions - What is accepted by now.
 * @returns The report with its findings set apart anew; what is accepted no longer comes last.
 */
export function withExceptions(
  report: AuditReport,
  exceptions: readonly DeclaredException[],
): AuditReport {
  const found = [...report.findings, ...report.accepted.map(({ finding }) => finding)];
  const { open, accepted } = setApart(found, exceptions);
  return { ...report, findings: open, accepted, verdict: verdictOn(open) };
}

/**
 * A report as a new Checks sheet tells it: what an earlier one says is of no account any more.
 *
 * @param report - What the audit came to.
 * @returns The report without what D36 says, its verdict that of the rest.
 */
export function withoutEarlierChecks(report: AuditReport): AuditReport {
  const findings = report.findings.filter(({ rule }) => rule !== "D36");
  const accepted = report.accepted.filter(({ finding }) => finding.rule !== "D36");
  return { ...report, findings, accepted, verdict: verdictOn(findings) };
}

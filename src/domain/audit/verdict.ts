import type { Severity } from "../card-rules/card-rule";

/** What a check, or the workbook, comes to; the worst first. */
export const VERDICTS = ["fail", "attention", "note", "pass"] as const;

/** What a check, or the workbook, comes to. */
export type Verdict = (typeof VERDICTS)[number];

const OF_SEVERITY: Readonly<Record<Severity, Verdict>> = {
  error: "fail",
  warning: "attention",
  information: "note",
};

/**
 * The verdict over findings: that of the gravest.
 *
 * @param findings - Open findings; accepted ones do not count.
 * @returns "pass" where there is none.
 */
export function verdictOn(findings: readonly { readonly severity: Severity }[]): Verdict {
  const found = new Set(findings.map(({ severity }) => OF_SEVERITY[severity]));
  return VERDICTS.find((verdict) => found.has(verdict)) ?? "pass";
}

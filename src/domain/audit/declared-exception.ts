/** A finding that somebody accepts, and why. It is kept in the file. */
export interface DeclaredException {
  /** Of the finding: rule, card and subject. */
  readonly fingerprint: string;
  readonly reason: string;
}

/**
 * What a finding is known by when the workbook is audited again. Cells move, so that it names the
 * card and what on the card is meant.
 *
 * @param rule - Id of the rule.
 * @param card - Name of the card; "" for the workbook.
 * @param subject - Indicator, column or name.
 * @returns Such as "D12 | ScorecardFinance | FCR / score".
 */
export function fingerprintOf(rule: string, card: string, subject: string): string {
  return [rule, card, subject].join(" | ");
}

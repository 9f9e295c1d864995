import type { AuditReport } from "./audit-report";
import type { AuditRuleId } from "./audit-rule-id";
import type { Lack } from "./lack";

/** Checks that could not be made for want of the same thing. */
export interface NotChecked {
  readonly lack: Lack;
  readonly rules: readonly AuditRuleId[];
  /** How many cards that concerns; 0 where it is a part of the workbook. */
  readonly cards: number;
}

/**
 * What was not checked, brought together by what was wanting.
 *
 * @param report - What the audit came to.
 * @returns One entry for each thing that was wanting, in the order in which it was missed.
 */
export function notChecked({ unchecked }: AuditReport): readonly NotChecked[] {
  const lacks = [...new Set(unchecked.map(({ lack }) => lack))];
  return lacks.map((lack) => {
    const missed = unchecked.filter((one) => one.lack === lack);
    const cards = new Set(missed.flatMap(({ card }) => card ?? []));
    return {
      lack,
      rules: [...new Set(missed.map(({ rule }) => rule))].sort(),
      cards: cards.size,
    };
  });
}

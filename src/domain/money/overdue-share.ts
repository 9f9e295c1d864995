import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { CompensatedSum } from "../cells/compensated-sum";
import { refuseNegative } from "../cells/negative";
import { eachNumber, numberInCell } from "../cells/number-in-cell";
import { oneNumberIfAny } from "../cells/one-number";
import { demandSameShape } from "../cells/shape";
import { shareOfWhole } from "../rates/share-of-whole";
import { Refusal } from "../refusal";

/**
 * The days overdue that are tolerated. Below 0 a blank, which is not overdue, would count as such.
 *
 * @param limit - One cell.
 * @returns Its number; 0 where there is none.
 * @throws Refusal where it is negative, or as `oneNumberIfAny` does.
 */
export function toleratedDays(limit: Argument): number {
  const days = oneNumberIfAny(limit) ?? 0;
  return days < 0 ? refuseNegative(days, limit, 0, 0) : days;
}

/**
 * The share of receivables that is overdue by more than some days. Both are stocks of one date, so
 * that the share means the same for a month as for a year; over the sales of a period it would not.
 *
 * @param amounts - Receivables from 0; a blank cell is none.
 * @param daysOverdue - Days overdue of each: a range of the same size; negative before the due
 * date. A blank cell is not overdue.
 * @param limit - Days that are tolerated, from 0.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where the sizes differ, an amount is negative, or there is none.
 */
export function overdueShare(amounts: Argument, daysOverdue: Argument, limit: number): number {
  demandSameShape(amounts, daysOverdue);
  const all = new CompensatedSum();
  const overdue = new CompensatedSum();
  const found = eachNumber(amounts, (amount, row, column) => {
    if (amount < 0) refuseNegative(amount, amounts, row, column);
    all.add(amount);
    if ((numberInCell(daysOverdue, row, column) ?? 0) > limit) overdue.add(amount);
  });
  if (found === 0) throw new Refusal("not-available", "no-numbers", argumentDetails(amounts));
  return shareOfWhole(overdue.total, all.total);
}

import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { quotient } from "../../domain/rates/quotient";
import { answer } from "../support/answer";

/**
 * Average speed of answer: the time that answered calls waited in the queue, for each answered
 * call; few long waits hide in it, so show a 90th percentile beside it.
 *
 * @customfunction ASA
 * @param waiting - Time that answered calls waited in the queue, without the menu before it: a cell
 * or a range, added up. Blank cells are skipped; text is refused.
 * @param answered - Answered calls: a cell or a range, added up. Blank cells are skipped.
 * @returns A time in the unit of the waiting time; #DIV/0! where no call was answered.
 * @example KPI.ASA(18000, 900) = 20
 * @example KPI.ASA({7000;11000}, {400;500}) = 20
 * @equivalent SUM({waiting})/SUM({answered})
 */
export function asa(waiting: unknown[][], answered: unknown[][]): number | CustomFunctions.Error {
  return answer(() =>
    quotient(countTotal(given(1, "waiting", waiting)), countTotal(given(2, "answered", answered))),
  );
}

import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { shareOfEligible } from "../../domain/rates/share-of-eligible";
import { answer } from "../support/answer";

/**
 * Survey response rate: of the invitations that were delivered, the share that was answered; show
 * it beside every survey result, since few answers speak for few customers.
 *
 * @customfunction RESPONSE
 * @param responses - Valid answers: a cell or a range of numbers, added up. Blank cells are
 * skipped; text is refused.
 * @param invited - Invitations sent: a cell or a range, added up. Blank cells are skipped.
 * @param undelivered - Of these, invitations that did not arrive: a cell or a range, added up. Left
 * out or blank: none.
 * @returns A fraction from 0 to 1; #DIV/0! where no invitation was delivered.
 * @example KPI.RESPONSE(300, 1000) = 0.3
 * @example KPI.RESPONSE({120;180}, {500;500}, 40) = 0.3125
 * @equivalent SUM({responses})/(SUM({invited})[-SUM({undelivered})])
 */
export function response(
  responses: unknown[][],
  invited: unknown[][],
  undelivered?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfEligible(
      countTotal(given(1, "responses", responses)),
      countTotal(given(2, "invited", invited)),
      countTotalOrNone(given(3, "undelivered", undelivered)),
    ),
  );
}

import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { firstContactResolution } from "../../domain/rates/first-contact-resolution";
import { answer } from "../support/answer";

/**
 * First contact resolution: the share of cases resolved at the first contact, gross over all cases,
 * or net when ineligible cases are given.
 *
 * @customfunction FCR
 * @param resolved - Cases resolved at the first contact: a cell or a range, added up. Blank cells
 * are skipped; text is refused.
 * @param total - All cases of the same period, ineligible ones included: a cell or a range, added
 * up. Blank cells are skipped.
 * @param ineligible - Cases that could not be resolved at the first contact; they are taken out of
 * the total (net rate). Left out or blank: none (gross rate).
 * @returns A fraction from 0 to 1; #DIV/0! where no eligible case is left.
 * @example KPI.FCR(820, 1000) = 0.82
 * @example KPI.FCR({400;420}, {500;525}) = 0.8
 * @example KPI.FCR(720, 1000, 100) = 0.8
 * @equivalent SUM({resolved})/(SUM({total})[-SUM({ineligible})])
 */
export function fcr(
  resolved: unknown[][],
  total: unknown[][],
  ineligible?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    firstContactResolution(
      countTotal(given(1, "resolved", resolved)),
      countTotal(given(2, "total", total)),
      countTotalOrNone(given(3, "ineligible", ineligible)),
    ),
  );
}

import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { shareOfEligible } from "../../domain/rates/share-of-eligible";
import { answer } from "../support/answer";

/**
 * Schedule adherence: of the scheduled time, the share in which agents did the scheduled activity
 * at the scheduled time; it cannot exceed 100%, since working longer is KPI.CONFORMANCE.
 *
 * @customfunction ADHERENCE
 * @param adherent - Time in the scheduled activity at the scheduled time: a cell or a range, added
 * up. Blank cells are skipped; text is refused.
 * @param scheduled - Scheduled time in the same unit: a cell or a range, added up. Blank cells are
 * skipped.
 * @param excused - Scheduled time that is taken out, such as for finishing a long call. Left out or
 * blank: none.
 * @returns A fraction from 0 to 1; #DIV/0! where no scheduled time is left.
 * @example KPI.ADHERENCE(432, 480) = 0.9
 * @example KPI.ADHERENCE({200;232}, {240;240}, 30) = 0.96
 * @equivalent SUM({adherent})/(SUM({scheduled})[-SUM({excused})])
 */
export function adherence(
  adherent: unknown[][],
  scheduled: unknown[][],
  excused?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfEligible(
      countTotal(given(1, "adherent", adherent)),
      countTotal(given(2, "scheduled", scheduled)),
      countTotalOrNone(given(3, "excused", excused)),
    ),
  );
}

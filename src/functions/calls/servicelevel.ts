import { ABANDON_MODES, needsEarly, serviceLevel } from "../../domain/calls/service-level";
import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { answer } from "../support/answer";

/**
 * Service level: the share of calls answered within a limit such as 20 seconds, with the published
 * ways of treating abandoned calls; name the way beside the figure.
 *
 * @customfunction SERVICELEVEL
 * @param within - Calls answered within the limit: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param answered - All answered calls: a cell or a range, added up. Blank cells are skipped.
 * @param abandoned - All abandoned calls: a cell or a range, added up; type 0 for none. Blank cells
 * are skipped.
 * @param early - Calls abandoned within the limit, or within a shorter time agreed on; only
 * "ignored" and "positive" need it. A cell or a range, added up.
 * @param mode - "negative": abandoned calls are misses; "ignored": early ones do not count;
 * "positive": early ones are met; "answered": only answered calls count. Left out or blank:
 * "negative".
 * @returns A fraction from 0 to 1; #DIV/0! where there is no call.
 * @example KPI.SERVICELEVEL(848, 1000, 60) = 0.8
 * @example KPI.SERVICELEVEL(832, 1000, 60, 20, "ignored") = 0.8
 * @example KPI.SERVICELEVEL(828, 1000, 60, 20, "positive") = 0.8
 * @example KPI.SERVICELEVEL({400;460}, {480;520}, {25;35}, 0, "answered") = 0.86
 * @equivalent mode [negative]: SUM({within})/(SUM({answered})+SUM({abandoned}))
 * @equivalent mode ignored: SUM({within})/(SUM({answered})+SUM({abandoned})-SUM({early}))
 * @equivalent mode positive: (SUM({within})+SUM({early}))/(SUM({answered})+SUM({abandoned}))
 * @equivalent mode answered: SUM({within})/SUM({answered})
 */
export function servicelevel(
  within: unknown[][],
  answered: unknown[][],
  abandoned: unknown[][],
  early?: unknown[][],
  mode?: unknown,
): number | CustomFunctions.Error {
  return answer(() => {
    const wanted = chosenIfAny(5, "mode", mode, ABANDON_MODES) ?? "negative";
    const calls = {
      within: countTotal(given(1, "within", within)),
      answered: countTotal(given(2, "answered", answered)),
      abandoned: countTotal(given(3, "abandoned", abandoned)),
      early: (needsEarly(wanted) ? countTotal : countTotalOrNone)(given(4, "early", early)),
    };
    return serviceLevel(calls, wanted);
  });
}

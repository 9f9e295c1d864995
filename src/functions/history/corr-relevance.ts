import { given } from "../../domain/cells/argument";
import { oneShareOrUsual } from "../../domain/cells/one-share";
import { relevanceTable } from "../../domain/history/correlation-health";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * Relevance of indicators to an outcome: each indicator's correlation with it, the number of periods
 * and p; weakly related indicators may measure something else, which does not make them redundant.
 *
 * @customfunction CORR.RELEVANCE
 * @param indicators - Values of the indicators, a column each, a row a period: a range. A blank leaves
 * its period out; desktop Excel passes it as 0, so write IF(range="","",range).
 * @param outcome - Values of the outcome for the same periods: a column.
 * @param names - Names of the indicators: a range of one cell each. Left out or blank: their numbers.
 * @param weak - Strength of r below which an indicator is weakly related, from 0 to 1: one cell. Left
 * out or blank: 0.3.
 * @returns A table that spills: name, r, n, p, verdict; none from fewer than 12 periods. Keep it
 * outside Excel tables; never drop an indicator for this alone.
 * @example KPI.CORR.RELEVANCE({1,3;2,1;3,2}, {2;4;6}, {"Speed","Calls"}) = {"Indicator","r","n","p","Verdict";"Speed",1,3,0,"Fewer than 12 pairs";"Calls",-0.5,3,0.6666666666666665,"Fewer than 12 pairs"}
 */
export function corrRelevance(
  indicators: unknown[][],
  outcome: unknown[][],
  names?: unknown[][],
  weak?: unknown[][],
): unknown[][] {
  return answerTable(() =>
    relevanceTable(
      given(1, "indicators", indicators),
      given(2, "outcome", outcome),
      given(3, "names", names),
      oneShareOrUsual(given(4, "weak", weak), 0.3),
      TABLE_WORDS[currentLanguage()].correlation,
    ),
  );
}

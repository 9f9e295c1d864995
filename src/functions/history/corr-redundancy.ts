import { given } from "../../domain/cells/argument";
import { oneShareOrUsual } from "../../domain/cells/one-share";
import { redundancyTable } from "../../domain/history/correlation-health";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * Redundancy among the indicators of a scorecard: each pair's correlation, the number of periods and
 * p; two indicators that move almost alike count the same thing twice.
 *
 * @customfunction CORR.REDUNDANCY
 * @param indicators - Values of the indicators, a column each, two at least, a row a period: a range. A
 * blank leaves its period out; desktop Excel passes it as 0, so write IF(range="","",range).
 * @param names - Names of the indicators: a range of one cell each. Left out or blank: their numbers.
 * @param limit - Strength of r from which two indicators are redundant, from 0 to 1: one cell. Left
 * out or blank: 0.9.
 * @returns A table that spills, a row for each pair: both names, r, n, p, verdict; none from fewer than
 * 12 periods. Keep it outside Excel tables.
 * @example KPI.CORR.REDUNDANCY({1,2;2,4;3,6}) = {"Indicator","Other indicator","r","n","p","Verdict";1,2,1,3,0,"Fewer than 12 pairs"}
 */
export function corrRedundancy(
  indicators: unknown[][],
  names?: unknown[][],
  limit?: unknown[][],
): unknown[][] {
  return answerTable(() =>
    redundancyTable(
      given(1, "indicators", indicators),
      given(2, "names", names),
      oneShareOrUsual(given(3, "limit", limit), 0.9),
      TABLE_WORDS[currentLanguage()].correlation,
    ),
  );
}

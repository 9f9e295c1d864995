import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { seriesIn } from "../../domain/history/series";
import { LEAST_FOR_TREND, trendOf } from "../../domain/history/trend";
import { trendWord } from "../../domain/history/trend-word";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerText } from "../support/answer";

/**
 * Whether a series has a trend at all: rising, falling, or nothing that chance would not bring about
 * in one case of twenty (Mann-Kendall test); with a direction, whether it improves or worsens.
 *
 * @customfunction TREND.VERDICT
 * @param values - Values in order of time, a column or a row of 8 to 2,000. A blank is a period without
 * a value; desktop Excel passes it as 0, so write IF(range="","",range).
 * @param direction - "up" where higher is better, "down" where lower is. Left out or blank: the verdict
 * is rising or falling.
 * @returns A word in the language of the user; #N/A with fewer than 8 values.
 * @example KPI.TREND.VERDICT({1;3;2;4;5;7;6;8}) = "Rising"
 * @example KPI.TREND.VERDICT({1;3;2;4;5;7;6;8}, "down") = "Worsening"
 * @example KPI.TREND.VERDICT({1;8;2;7;3;6;4;5}) = "No clear trend"
 */
export function trendVerdict(
  values: unknown[][],
  direction?: unknown,
): string | CustomFunctions.Error {
  return answerText(() => {
    const better = chosenIfAny(2, "direction", direction, ["up", "down"]);
    const trend = trendOf(seriesIn(given(1, "values", values), LEAST_FOR_TREND));
    return trendWord(trend, better, TABLE_WORDS[currentLanguage()].trend);
  });
}

import { given } from "../../domain/cells/argument";
import { currentLanguage } from "../../i18n/current-language";
import { answerLater } from "../support/answer-later";
import { catalogueAnswers } from "../support/catalogue-functions";

/**
 * The target, or else the limit, that the documents behind the catalog give for an indicator: a
 * starting point for a target of your own, not advice.
 *
 * @customfunction TARGET
 * @param indicator - Name of the indicator in any of the languages, abbreviation or id: one cell.
 * @param place - Which one, where the documents give several, such as 2: one cell. Left out or blank:
 * the first.
 * @returns A number as the functions answer: a fraction for %, else in the indicator's unit; #N/A where
 * no document gives one.
 * @example KPI.TARGET("net-promoter-score") = 45
 * @example KPI.TARGET("意见反馈及时率", 2) = 0.9
 */
export async function target(
  indicator: unknown[][],
  place?: unknown[][],
): Promise<number | CustomFunctions.Error> {
  return answerLater(async () => {
    const { documentedTarget } = await catalogueAnswers();
    return documentedTarget(
      given(1, "indicator", indicator),
      given(2, "place", place),
      currentLanguage(),
    );
  });
}

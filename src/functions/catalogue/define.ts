import { given } from "../../domain/cells/argument";
import { currentLanguage } from "../../i18n/current-language";
import { answerLater } from "../support/answer-later";
import { catalogueAnswers } from "../support/catalogue-functions";

/**
 * What the catalog says of an indicator: how it is measured, its formula, unit, direction and more,
 * in the language of the user.
 *
 * @customfunction DEFINE
 * @param indicator - Name of the indicator in any of the languages, abbreviation or id: one cell.
 * @param field - "measured", "name", "id", "formula", "unit", "direction", "category", "perspective",
 * "cycle", "source", "note" or "benchmark". Left out or blank: "measured".
 * @returns A text, blank where nobody states anything; #N/A with the nearest names for an unknown
 * indicator.
 * @example KPI.DEFINE("NPS", "unit") = "points"
 * @example KPI.DEFINE("首次解决率", "name") = "First contact resolution (FCR)"
 */
export async function define(
  indicator: unknown[][],
  field?: unknown,
): Promise<string | CustomFunctions.Error> {
  return answerLater(async () => {
    const { definition } = await catalogueAnswers();
    return definition(given(1, "indicator", indicator), field, currentLanguage());
  });
}

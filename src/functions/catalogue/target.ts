import { targetsOf } from "../../catalogue/target-of";
import { given } from "../../domain/cells/argument";
import { wholeNumberOrUsual } from "../../domain/cells/whole-number";
import { Refusal } from "../../domain/refusal";
import { currentLanguage } from "../../i18n/current-language";
import { answerLater } from "../support/answer-later";
import { wantedIndicator } from "../support/wanted-indicator";

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
    const wanted = wholeNumberOrUsual(given(2, "place", place), 1);
    const { facts, name } = await wantedIndicator(indicator, currentLanguage());
    const targets = targetsOf(facts);
    const value = targets[wanted - 1];
    if (value !== undefined) return value;
    throw new Refusal("not-available", "target-missing", { name, targets: targets.length });
  });
}

import { given } from "../../domain/cells/argument";
import { keyInCell } from "../../domain/cells/keys";
import { currentLanguage } from "../../i18n/current-language";
import { answerLater } from "../support/answer-later";
import { catalogueAnswers } from "../support/catalogue-functions";

/**
 * The indicators of the catalog as a table, all of them or those that words, category and
 * perspective leave.
 *
 * @customfunction LIST
 * @param words - Part of a name, id or definition: one cell. Left out or blank: all.
 * @param category - Such as outcome, efficiency, behavior or capability, in any of the languages: one
 * cell. Left out or blank: all.
 * @param perspective - Such as customer or financial, in any of the languages: one cell. Left out or
 * blank: all.
 * @returns A table that spills: name, category, perspective, unit, direction, how it is measured,
 * formula; #N/A where nothing is left. Keep it outside Excel tables.
 * @example KPI.LIST("lifetime value") = {"Indicator","Category","Perspective","Unit","Direction","How it is measured","Formula";"Customer lifetime value (CLV)","Outcome","Financial","amount","Higher is better","Present value of the margin a customer is expected to bring over the whole relationship","KPI.CLV(Margin per customer and period, Retention rate, Discount rate)"}
 */
export async function list(
  words?: unknown[][],
  category?: unknown[][],
  perspective?: unknown[][],
): Promise<unknown[][]> {
  const wanted = async () => {
    const filters = {
      words: keyInCell(given(1, "words", words), 0, 0),
      category: given(2, "category", category),
      perspective: given(3, "perspective", perspective),
    };
    const { listing } = await catalogueAnswers();
    return listing(filters, currentLanguage());
  };
  const answered = await answerLater(wanted);
  return Array.isArray(answered) ? answered : [[answered]];
}

import { weightProfile } from "../../catalogue/weight-profiles";
import { balanceTable } from "../../domain/balance/balance-table";
import { readCategoryWeights } from "../../domain/balance/read-category-weights";
import { given } from "../../domain/cells/argument";
import { CATEGORY_TERMS } from "../../i18n/category-terms";
import { currentLanguage } from "../../i18n/current-language";
import { answerTable } from "../support/answer";
import { balanceLabels } from "../support/balance-labels";

/**
 * Weight balance of a customer-service scorecard: a table of each category's weight, the range
 * recommended for it and a verdict, with the total below.
 *
 * @customfunction BALANCE
 * @param categories - Category of each indicator in Chinese or English (outcome, efficiency,
 * behavior, capability): a range. Rows of knock-out items are left out; a row that is blank in both
 * ranges is skipped.
 * @param weights - Weight of each indicator: a range of the same size, fractions of 1 or numbers
 * out of 100. A blank cell counts as 0; text is refused.
 * @returns A table that spills over 6 rows and 5 columns, weights as fractions of 1; keep it
 * outside Excel tables.
 * @example KPI.BALANCE({"outcome";"efficiency";"behavior";"capability"}, {0.4;0.2;0.25;0.15}) = {"Category","Weight","Lowest","Highest","Verdict";"outcome",0.4,0.35,0.45,"In range";"efficiency",0.2,0.25,0.35,"Too low";"behavior",0.25,0.1,0.2,"Too high";"capability",0.15,0.1,0.15,"In range";"All four",1,1,1,"In range"}
 */
export function balance(categories: unknown[][], weights: unknown[][]): unknown[][] {
  return answerTable(() =>
    balanceTable(
      readCategoryWeights(
        given(1, "categories", categories),
        given(2, "weights", weights),
        Object.values(CATEGORY_TERMS),
      ),
      weightProfile("customer-service"),
      balanceLabels(currentLanguage()),
    ),
  );
}

import { weightProfile, weightRules } from "../../catalogue/weight-profiles";
import { rebalancedWeights } from "../../domain/balance/repair/rebalanced-weights";
import { given } from "../../domain/cells/argument";
import { wholeNumberOrUsual } from "../../domain/cells/whole-number";
import { CATEGORY_TERMS } from "../../i18n/category-terms";
import { answerTable } from "../support/answer";

const PROFILE = "customer-service";

/**
 * Weights that keep to the recommended ranges and change the least: a proposal beside the present
 * weights, never a decision.
 *
 * @customfunction REBALANCE
 * @param categories - Category of each indicator in Chinese or English (outcome, efficiency,
 * behavior, capability): a range. Rows of knock-out items are left out.
 * @param weights - Weight of each indicator: a range of the same size, fractions of 1 or numbers
 * out of 100. A blank cell counts as 0; text is refused.
 * @param locked - Marks the weights that must stay, with any text or number: a range of the same
 * size. A blank or a 0 locks nothing. Left out: none is locked.
 * @param choice - Which of several equally good answers, counted from 1. Left out or blank: 1.
 * @returns Weights as fractions of 1 that spill in the size of the range: multiples of 5% from 5%
 * to 30%, 100% together, each category within its range; keep it outside Excel tables.
 * @example KPI.REBALANCE({"outcome";"outcome";"efficiency";"behavior";"capability"}, {0.2;0.15;0.2;0.3;0.15}) = {0.25;0.15;0.25;0.2;0.15}
 * @example KPI.REBALANCE({"outcome";"outcome";"efficiency";"behavior";"capability"}, {0.2;0.15;0.2;0.3;0.15}, {"x";"x";"";"";""}) = {0.2;0.15;0.3;0.2;0.15}
 */
export function rebalance(
  categories: unknown[][],
  weights: unknown[][],
  locked?: unknown[][],
  choice?: unknown[][],
): unknown[][] {
  return answerTable(() =>
    rebalancedWeights(
      {
        categories: given(1, "categories", categories),
        weights: given(2, "weights", weights),
        locks: given(3, "locked", locked),
        choice: wholeNumberOrUsual(given(4, "choice", choice), 1),
      },
      { profile: weightProfile(PROFILE), rules: weightRules(PROFILE) },
      Object.values(CATEGORY_TERMS),
    ),
  );
}

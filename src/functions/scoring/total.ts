import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneShareOrUsual } from "../../domain/cells/one-share";
import { LEAST_COVERED_WEIGHT } from "../../domain/scoring/covered-weight";
import { readWeightedScores } from "../../domain/scoring/read-weighted-scores";
import { MISSING_POLICIES, weightedTotal } from "../../domain/scoring/weighted-total";
import { answer } from "../support/answer";

/**
 * Weighted total of a scorecard: the sum of weight times score over the sum of the weights.
 *
 * @customfunction TOTAL
 * @param weights - Weights above 0 that add up to 1 (or to 100): a range.
 * @param scores - Scores in points: a range of the same size. A blank is a missing score, never a
 * 0; desktop Excel passes a blank as 0, so write IF(range="","",range).
 * @param missing - What a missing score means: "block" refuses the total, "redistribute" takes the
 * weights that have a score, "zero" counts it as 0, "carry" takes the previous score. Left out or
 * blank: "block".
 * @param previous - Scores of the period before, a range of the same size; only "carry" reads them.
 * They must have been measured then, not carried.
 * @param least - Least share of the weight that must have a score of this period: one cell; "zero"
 * asks for none. Left out or blank: 0.8, a default of this product.
 * @returns Points; refused where the weights miss their sum by more than 0.05 percentage points.
 * @example KPI.TOTAL({0.5;0.3;0.2}, {90;80;70}) = 83
 * @example KPI.TOTAL({0.5;0.3;0.2}, {90;"";70}, "zero") = 59
 * @example KPI.TOTAL({60;20;20}, {90;"";70}, "redistribute") = 85
 * @example KPI.TOTAL({0.5;0.3;0.2}, {90;80;""}, "carry", {70;60;50}) = 79
 * @equivalent missing [block]: SUMPRODUCT({weights},{scores})/SUM({weights})
 * @equivalent missing redistribute: SUMPRODUCT({weights},{scores})/SUMPRODUCT({weights},
 *   --ISNUMBER({scores}))
 * @equivalent missing zero: SUMPRODUCT({weights},{scores})/SUM({weights})
 * @equivalent missing carry: (SUMPRODUCT({weights},{scores})+SUMPRODUCT({weights},
 *   1-ISNUMBER({scores}),{previous}))/SUM({weights})
 */
export function total(
  weights: unknown[][],
  scores: unknown[][],
  missing?: unknown,
  previous?: unknown[][],
  least?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    weightedTotal(
      readWeightedScores(
        given(1, "weights", weights),
        given(2, "scores", scores),
        given(4, "previous", previous),
      ),
      chosenIfAny(3, "missing", missing, MISSING_POLICIES) ?? "block",
      oneShareOrUsual(given(5, "least", least), LEAST_COVERED_WEIGHT),
    ),
  );
}

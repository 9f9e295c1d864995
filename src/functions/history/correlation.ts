import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { CORRELATION_FIGURES, correlationFigure } from "../../domain/history/correlation";
import { answer } from "../support/answer";

/**
 * Correlation of two indicators, or of an indicator and an outcome: Pearson's r, the number of pairs
 * it rests on, or p, how often chance alone brings about one at least as strong.
 *
 * @customfunction CORRELATION
 * @param values - Values of each period: a range. A period with a blank in either range is left out;
 * desktop Excel passes a blank as 0, so write IF(range="","",range).
 * @param others - Values of the other for the same periods: a range of the same size, with blanks
 * written as IF(range="","",range).
 * @param result - "r", "n" (pairs) or "p" (two-sided, by Student's t). Left out or blank: "r".
 * @returns r from -1 to 1, a count, or p from 0 to 1; #N/A with fewer than 3 pairs, or where a range
 * does not vary.
 * @example KPI.CORRELATION({1;2;3;4}, {2;4;5;9}) = 0.9647638212377322
 * @example KPI.CORRELATION({1;2;3;4}, {2;4;5;9}, "n") = 4
 * @example KPI.CORRELATION({1;2;3;4}, {2;4;5;9}, "p") = 0.0352361787622678
 * @equivalent result [r]: CORREL({values},{others})
 */
export function correlation(
  values: unknown[][],
  others: unknown[][],
  result?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    correlationFigure(
      given(1, "values", values),
      given(2, "others", others),
      chosenIfAny(3, "result", result, CORRELATION_FIGURES) ?? "r",
    ),
  );
}

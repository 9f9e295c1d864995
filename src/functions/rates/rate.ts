import { given } from "../../domain/cells/argument";
import { amountTotal } from "../../domain/cells/totals";
import { quotient } from "../../domain/rates/quotient";
import { answer } from "../support/answer";

/**
 * Any pooled rate or mean: the sum of all numerators divided by the sum of all denominators, never
 * a mean of rates.
 *
 * @customfunction RATE
 * @param numerator - What is counted or measured: a cell or a range, added up; may be negative.
 * Blank cells are skipped; text is refused.
 * @param denominator - What it is divided by: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @returns A number; multiply by 1000 for per mille. #DIV/0! where the denominators add up to 0.
 * @example KPI.RATE(45, 300) = 0.15
 * @example KPI.RATE({9;11}, {10;90}) = 0.2
 * @equivalent SUM({numerator})/SUM({denominator})
 */
export function rate(
  numerator: unknown[][],
  denominator: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    quotient(
      amountTotal(given(1, "numerator", numerator)),
      amountTotal(given(2, "denominator", denominator)),
    ),
  );
}

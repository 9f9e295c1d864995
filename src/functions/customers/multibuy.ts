import { given } from "../../domain/cells/argument";
import { wholeNumberOrUsual } from "../../domain/cells/whole-number";
import { multipleBuyers } from "../../domain/customers/multiple-buyers";
import { answer } from "../support/answer";

/**
 * Share of customers who bought several different things, from a list of order lines: by order
 * number it is the repurchase rate, by product category the cross-buy rate.
 *
 * @customfunction MULTIBUY
 * @param customers - Customer of each line, name or number: a range. Rows that are blank in both
 * ranges are skipped.
 * @param items - Order number or category of each line: a range of the same size; the same one
 * counts once. A customer with a blank bought nothing.
 * @param least - How many different things it takes, a whole number: one cell. Left out or blank:
 * 2.
 * @returns A fraction from 0 to 1; #N/A where there is no customer.
 * @example KPI.MULTIBUY({"A";"A";"B";"C"}, {1001;1002;1003;1004}) = 0.3333333333333333
 * @example KPI.MULTIBUY({"A";"A";"B";"B"}, {"tea";"tea";"tea";"cups"}) = 0.5
 * @example KPI.MULTIBUY({"A";"A";"A";"B"}, {1;2;3;4}, 3) = 0.5
 */
export function multibuy(
  customers: unknown[][],
  items: unknown[][],
  least?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    multipleBuyers(
      given(1, "customers", customers),
      given(2, "items", items),
      wholeNumberOrUsual(given(3, "least", least), 2),
    ),
  );
}

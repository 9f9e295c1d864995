import { given } from "../../domain/cells/argument";
import { amountTotal } from "../../domain/cells/totals";
import { collectionsRate } from "../../domain/money/collections";
import { answer } from "../support/answer";

/**
 * Collections rate from balances: of what customers owed and bought on credit, the share that came
 * in; several formulas go by this name, so state this one beside the figure.
 *
 * @customfunction COLLECT
 * @param opening - Receivables at the opening: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param sales - Credit sales of the period: a cell or a range, added up; credit notes may be
 * negative. Blank cells are skipped.
 * @param closing - Receivables at the close: a cell or a range, added up. Blank cells are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where nothing was owed.
 * @example KPI.COLLECT(400, 600, 250) = 0.75
 * @example KPI.COLLECT({100;300}, {200;400}, {150;100}) = 0.75
 * @equivalent (SUM({opening})+SUM({sales})-SUM({closing}))/(SUM({opening})+SUM({sales}))
 */
export function collect(
  opening: unknown[][],
  sales: unknown[][],
  closing: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    collectionsRate(
      amountTotal(given(1, "opening", opening)),
      amountTotal(given(2, "sales", sales)),
      amountTotal(given(3, "closing", closing)),
    ),
  );
}

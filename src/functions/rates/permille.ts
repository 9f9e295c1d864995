import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { perThousand } from "../../domain/rates/per-thousand";
import { answer } from "../support/answer";

/**
 * Cases per thousand, for rare events such as complaints; rates over contacts, orders and accounts
 * cannot be compared, so name the base beside the result.
 *
 * @customfunction PERMILLE
 * @param cases - Cases counted: a cell or a range, added up. Blank cells are skipped; text is
 * refused.
 * @param base - What they are counted against, such as contacts, orders or accounts: a cell or a
 * range, added up. Blank cells are skipped.
 * @returns Cases per thousand: 20 means 20 per mille, which is 2%. #DIV/0! where the base is 0.
 * @example KPI.PERMILLE(12, 8000) = 1.5
 * @example KPI.PERMILLE({12;8}, {400;600}) = 20
 * @equivalent 1000*SUM({cases})/SUM({base})
 */
export function permille(cases: unknown[][], base: unknown[][]): number | CustomFunctions.Error {
  return answer(() =>
    perThousand(countTotal(given(1, "cases", cases)), countTotal(given(2, "base", base))),
  );
}

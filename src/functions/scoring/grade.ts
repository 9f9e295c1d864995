import { given } from "../../domain/cells/argument";
import { oneNumber } from "../../domain/cells/one-number";
import { countTotalOrNone } from "../../domain/cells/totals";
import { gradeOf } from "../../domain/scoring/grade";
import { readGrades } from "../../domain/scoring/read-grades";
import { answerText } from "../support/answer";

/**
 * Grade of a total score, taken from the unrounded total: 84.96 is not an 85, whatever the cell
 * shows.
 *
 * @customfunction GRADE
 * @param total - The total score: one cell, not rounded.
 * @param bounds - The least total of each grade, rising or falling: a column or a row. The lowest
 * is usually 0; a total below all bounds is refused.
 * @param names - The name of each grade: as many cells.
 * @param breaches - Knock-out items that were breached: a cell or a range, added up. Any breach
 * forces the lowest grade. Left out or blank: none.
 * @returns The name of the grade.
 * @example KPI.GRADE(84.96, {0;60;75;85;95}, {"D";"C";"B";"A";"S"}) = "B"
 * @example KPI.GRADE(95, {95;85;75;60;0}, {"S";"A";"B";"C";"D"}) = "S"
 * @example KPI.GRADE(95, {0;60;75;85;95}, {"D";"C";"B";"A";"S"}, 1) = "D"
 * @equivalent INDEX({names},MATCH(IF([SUM({breaches})|0]>0,MIN({bounds}),LARGE({bounds},
 *   1+SUMPRODUCT(--({bounds}>ROUND({total},9))))),{bounds},0))&""
 */
export function grade(
  total: unknown[][],
  bounds: unknown[][],
  names: unknown[][],
  breaches?: unknown[][],
): string | CustomFunctions.Error {
  return answerText(() =>
    gradeOf(
      oneNumber(given(1, "total", total)),
      readGrades(given(2, "bounds", bounds), given(3, "names", names)),
      countTotalOrNone(given(4, "breaches", breaches)) > 0,
    ),
  );
}

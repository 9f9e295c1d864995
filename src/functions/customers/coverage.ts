import { given } from "../../domain/cells/argument";
import { coverage as coverageOf } from "../../domain/customers/coverage";
import { answer } from "../support/answer";

/**
 * Coverage of a plan from two lists: the share of planned regions, accounts or decision makers that
 * was reached, each counted once; for two numbers there is KPI.SHARE.
 *
 * @customfunction COVERAGE
 * @param planned - What was to be reached, names or numbers: a range. Blank cells are skipped;
 * capitals and outer spaces make no difference.
 * @param reached - What was reached, in any order and as often as it was: a range of any size. What
 * is not in the plan does not count. Blank cells are skipped.
 * @returns A fraction from 0 to 1; #N/A where nothing was planned.
 * @example KPI.COVERAGE({"East";"West";"South";"North"}, {"west";"East";"East"}) = 0.5
 * @example KPI.COVERAGE({101;102;103;104}, {104;102;101;999}) = 0.75
 */
export function coverage(
  planned: unknown[][],
  reached: unknown[][],
): number | CustomFunctions.Error {
  return answer(() => coverageOf(given(1, "planned", planned), given(2, "reached", reached)));
}

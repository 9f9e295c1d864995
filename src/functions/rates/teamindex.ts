import { given } from "../../domain/cells/argument";
import { amountMean, amountTotal } from "../../domain/cells/totals";
import { teamIndex } from "../../domain/rates/team-index";
import { answer } from "../support/answer";

/**
 * A person's result as a multiple of the team's mean, such as a sales index; a team's indexes
 * average 1, so they rank people but do not show how well the team does.
 *
 * @customfunction TEAMINDEX
 * @param own - The person's result: a cell or a range, added up. Blank cells are skipped; text is
 * refused.
 * @param team - One result for each person of the team, or of the others: a range. Skip blank cells
 * by writing IF(range="","",range): desktop Excel passes a blank as 0, which would lower the mean.
 * @returns 1 on the mean, 1.2 where 20% above it; #DIV/0! where the mean is 0.
 * @example KPI.TEAMINDEX(60, {60;50;40}) = 1.2
 * @example KPI.TEAMINDEX({20;16}, {45;35;40}) = 0.9
 * @equivalent SUM({own})/AVERAGE({team})
 */
export function teamindex(own: unknown[][], team: unknown[][]): number | CustomFunctions.Error {
  return answer(() =>
    teamIndex(amountTotal(given(1, "own", own)), amountMean(given(2, "team", team))),
  );
}

import { given } from "../../domain/cells/argument";
import { promoterInterval } from "../../domain/surveys/interval";
import { answer } from "../support/answer";

/**
 * Half the width of the 95% interval of a net promoter score: the score is known only to within
 * this many points to either side, about 5 for a thousand answers.
 *
 * @customfunction INTERVAL.NPS
 * @param answers - Whole numbers from 0 to 10: a range. Skip blank cells by writing
 * IF(range="","",range): desktop Excel passes a blank as 0, which is a real answer here and
 * detracts.
 * @returns Points: 5 where 30 means 25 to 35; #N/A where all answers are of one kind.
 * @example KPI.INTERVAL.NPS({10;9;8;3}) = 81.2573073637073
 * @equivalent 196*SQRT((SUMPRODUCT(ISNUMBER({answers})*(({answers}>=9)+({answers}<=6)))/
 *   COUNT({answers})-((SUMPRODUCT(ISNUMBER({answers})*({answers}>=9))-
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}<=6)))/COUNT({answers}))^2)/COUNT({answers}))
 */
export function intervalNps(answers: unknown[][]): number | CustomFunctions.Error {
  return answer(() => promoterInterval(given(1, "answers", answers)));
}

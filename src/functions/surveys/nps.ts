import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { netPromoter, PROMOTER_RESULTS } from "../../domain/surveys/net-promoter";
import { answer } from "../support/answer";

/**
 * Net promoter score in points: the share of answers 9 and 10 minus the share of answers 0 to 6,
 * times 100.
 *
 * @customfunction NPS
 * @param answers - Whole numbers from 0 to 10: a cell or a range. Skip blank cells by writing
 * IF(range="","",range): desktop Excel passes a blank as 0, which is a real answer here and
 * detracts.
 * @param result - "score", or a number of answers: "answers" (compare it with COUNT), "promoters",
 * "passives", "detractors". Left out or blank: "score".
 * @returns Points from -100 to 100, or a number of answers.
 * @example KPI.NPS({10,9,8,3}) = 25
 * @example KPI.NPS({10;9;8;3}, "answers") = 4
 * @example KPI.NPS({10;9;8;3}, "detractors") = 1
 * @equivalent result [score]: 100*(SUMPRODUCT(ISNUMBER({answers})*({answers}>=9))-
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}<=6)))/COUNT({answers})
 * @equivalent result answers: SUMPRODUCT(ISNUMBER({answers})*({answers}>=0))
 * @equivalent result promoters: SUMPRODUCT(ISNUMBER({answers})*({answers}>=9))
 * @equivalent result passives: SUMPRODUCT(ISNUMBER({answers})*({answers}>=7)*({answers}<=8))
 * @equivalent result detractors: SUMPRODUCT(ISNUMBER({answers})*({answers}<=6))
 */
export function nps(answers: unknown[][], result?: unknown): number | CustomFunctions.Error {
  return answer(() => {
    const wanted = chosenIfAny(2, "result", result, PROMOTER_RESULTS) ?? "score";
    return netPromoter(given(1, "answers", answers))[wanted];
  });
}

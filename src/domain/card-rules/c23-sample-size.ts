import { halfWidth } from "../surveys/half-width";
import type { CardFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { SurveyFacts, SurveyResult } from "./comparison-facts";
import { outside } from "./limit-side";
import { number, quote } from "./mention";
import { nameOfRow } from "./name-of-row";

/** Enough people answered to tell a target that was met from one that was missed. */
export const sampleSizeRule: CardRule = {
  id: "C23",
  severity: "warning",
  basis: { source: "survey-intervals" },
  cases: ["few", "wide"],
  needs: ["surveys"],
  uses: ["surveySpread", "threshold", "target"],
  check: (card, { limits }) =>
    (card.surveys ?? []).flatMap((survey) => {
      if (survey.result === null) return [];
      const { answers } = survey.result;
      const side = outside(answers, limits.surveyAnswers);
      const told = toldOf(card, survey);
      if (side === null) return tooWide(card, survey, survey.result);
      return [
        breach({
          case: "few",
          source: limits.surveyAnswers.source,
          measured: number(answers),
          limit: number(side.bound),
          ...told,
        }),
      ];
    }),
};

function toldOf(card: CardFacts, { row }: SurveyFacts) {
  return {
    row,
    column: "indicator",
    details: { indicator: quote(nameOfRow(card, row)) },
  } as const;
}

function tooWide(card: CardFacts, survey: SurveyFacts, result: SurveyResult): Breach[] {
  const facts = card.rows.find(({ row }) => row === survey.row);
  const { target = null, threshold = null } = facts ?? {};
  if (target === null || threshold === null) return [];
  const half = Math.abs(target - threshold) / 2;
  const width = reachOf(result, Math.max(Math.abs(target), Math.abs(threshold)) > 1 ? 100 : 1);
  if (width === null || half === 0 || width <= half) return [];
  return [
    breach({
      case: "wide",
      measured: number(width),
      limit: number(half),
      ...toldOf(card, survey),
    }),
  ];
}

// In the unit of the indicator: a share as the card writes its lines, points for a net promoter score.
function reachOf(result: SurveyResult, whole: 1 | 100): number | null {
  if (result.kind === "count") return null;
  if (result.kind === "share") {
    const part = result.favourable / result.answers;
    return whole * halfWidth(part * (1 - part), result.answers);
  }
  const { answers, promoters, detractors } = result;
  const net = (promoters - detractors) / answers;
  return 100 * halfWidth((promoters + detractors) / answers - net ** 2, answers);
}

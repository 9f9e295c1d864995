import { halfWidth } from "../surveys/half-width";
import type { CardFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { SurveyFacts } from "./comparison-facts";
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
  uses: ["threshold", "target"],
  check: (card, { limits }) =>
    (card.surveys ?? []).flatMap((survey) => {
      const { answers } = survey.result;
      const side = outside(answers, limits.surveyAnswers);
      const told = toldOf(card, survey);
      if (side === null) return tooWide(card, survey);
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

function tooWide(card: CardFacts, survey: SurveyFacts): Breach[] {
  const facts = card.rows.find(({ row }) => row === survey.row);
  const { target = null, threshold = null } = facts ?? {};
  if (target === null || threshold === null) return [];
  const half = Math.abs(target - threshold) / 2;
  const width = reachOf(survey);
  if (half === 0 || width <= half) return [];
  return [
    breach({
      case: "wide",
      measured: number(width),
      limit: number(half),
      ...toldOf(card, survey),
    }),
  ];
}

// In the unit of the indicator: a fraction for a share, points for a net promoter score.
function reachOf({ result }: SurveyFacts): number {
  if (result.kind === "share") {
    const part = result.favourable / result.answers;
    return halfWidth(part * (1 - part), result.answers);
  }
  const { answers, promoters, detractors } = result;
  const net = (promoters - detractors) / answers;
  return 100 * halfWidth((promoters + detractors) / answers - net ** 2, answers);
}

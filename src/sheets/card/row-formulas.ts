import type { ScorecardRow } from "../../domain/scorecard/scorecard";
import { quoted } from "../plan/text-formula";
import type { IndicatorRows } from "./indicator-rows";

/** The actual from numerator and denominator. A blank never reaches the function: it could not tell. */
export function actualFormula(
  { own }: IndicatorRows,
  { functionId, scale }: Extract<ScorecardRow["measurement"], { kind: "formula" }>,
): string {
  const inputs = `${own("numerator")},${own("denominator")}`;
  const factor = scale === 1 ? "" : `${scale}*`;
  return `IF(COUNT(${inputs})<2,"",${factor}KPI.${functionId}(${inputs}))`;
}

/**
 * Our default rule in native functions, so that it works without the add-in: actual as a share of the
 * target, mirrored where lower is better, cut to floor and cap. An error in the actual has no score.
 */
export function scoreFormula({ own, card, terms }: IndicatorRows): string {
  const { floor, cap } = card.scoring;
  const share = `${own("actual")}/${own("target")}`;
  const lowerIsBetter = `${own("direction")}=${quoted(terms.directions.down.name)}`;
  const attained = `MAX(${floor},MIN(${cap},100*IF(${lowerIsBetter},2-${share},${share})))`;
  return `IF(AND(ISNUMBER(${own("actual")}),ISNUMBER(${own("target")})),${attained},"")`;
}

/** The score's part of the total; none while there is no score. */
export const weightedScoreFormula = ({ own }: IndicatorRows): string =>
  `IF(${own("score")}="","",${own("score")}*${own("weight")})`;

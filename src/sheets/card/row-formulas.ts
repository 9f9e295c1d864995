import type { ScorecardRow } from "../../domain/scorecard/scorecard";
import { quoted } from "../plan/text-formula";
import type { IndicatorRows } from "./indicator-rows";
import { scoreFormula } from "./score-formula";

/** The actual from numerator and denominator. A blank never reaches the function: it could not tell. */
export function actualFormula(
  { own }: IndicatorRows,
  { functionId, scale }: Extract<ScorecardRow["measurement"], { kind: "formula" }>,
): string {
  const inputs = `${own("numerator")},${own("denominator")}`;
  const factor = scale === 1 ? "" : `${scale}*`;
  const given = `COUNT(${own("numerator")})*COUNT(${own("denominator")})`;
  return `IF(${given},${factor}KPI.${functionId}(${inputs}),"")`;
}

/** The score of a row by its method. */
export function scoreOf({ own, scoring, terms }: IndicatorRows, row: ScorecardRow): string {
  return scoreFormula(row.method, {
    own,
    cells: scoring,
    lessIsBetter: `${own("direction")}=${quoted(terms.directions.down.name)}`,
    additive: row.additive && row.direction === "up",
  });
}

/** Ours where less is better, as a multiple of the target. Anyone may type another. */
export const usualThreshold = ({ own, scoring }: IndicatorRows): string =>
  `IF(${own("target")}="","",${scoring.thresholdMultiple}*${own("target")})`;

/** The score's part of the total; none while there is no score, and nothing carried in its place. */
export function weightedScoreFormula({ own, card }: IndicatorRows): string {
  const weight = own("weight");
  const previous = own("previousScore");
  const otherwise =
    card.scoring.missing === "carry" ? `IF(COUNT(${previous}),${previous}*${weight},"")` : '""';
  return `IF(${own("score")}="",${otherwise},${own("score")}*${weight})`;
}

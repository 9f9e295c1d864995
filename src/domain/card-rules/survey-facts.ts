import type { DeclaredSurvey, SurveyKind } from "../surveys/declared-survey";
import { favourableAnswers } from "../surveys/declared-survey";
import type { RowFacts } from "./card-facts";
import type { SurveyFacts, SurveyResult } from "./comparison-facts";

/** What is known of the survey behind a row. */
interface SurveyedRow {
  readonly row: Pick<RowFacts, "row" | "actual" | "unit">;
  /** As the catalogue knows it; null where it does not know the indicator. */
  readonly known: SurveyKind | null;
  readonly declared: DeclaredSurvey;
}

/**
 * What a row's survey is, by the catalogue where it knows the indicator, else as it was declared.
 *
 * @param survey - What the catalogue knows, and what somebody said.
 * @returns Null where nobody knows.
 */
export const surveyKind = ({ known, declared }: Omit<SurveyedRow, "row">): SurveyKind | null =>
  known ?? declared.kind;

/**
 * What rules may know of the survey behind a row.
 *
 * @param surveyed - The row, and what is known of its survey.
 * @returns Nothing where there is no survey; with nulls for what nobody has said.
 */
export function surveyFacts(surveyed: SurveyedRow): SurveyFacts[] {
  const { row, declared } = surveyed;
  const kind = surveyKind(surveyed);
  if (kind === "none") return [];
  const { version, previousVersion } = declared;
  const result = kind === null ? null : resultOf(kind, surveyed);
  return [{ row: row.row, version, previousVersion, result }];
}

/**
 * The share of favourable answers that a row's actual says.
 *
 * @param row - Its actual and unit.
 * @returns Fraction of 1; null where the actual is no percentage.
 */
export function shareOfActual({ actual, unit }: Pick<RowFacts, "actual" | "unit">): number | null {
  if (actual === null || (unit !== null && !/[%％]/.test(unit))) return null;
  // A percentage above 1 is written without its sign.
  const share = actual > 1 ? actual / 100 : actual;
  return share >= 0 && share <= 1 ? share : null;
}

function resultOf(
  kind: Exclude<SurveyKind, "none">,
  { row, declared }: SurveyedRow,
): SurveyResult | null {
  const { answers, promoters, detractors } = declared;
  if (answers === null) return null;
  if (kind === "promoters" && promoters !== null && detractors !== null) {
    return { kind, answers, promoters, detractors };
  }
  const share = kind === "share" ? shareOfActual(row) : null;
  const derived = share === null ? null : favourableAnswers(share, answers);
  const favourable = kind === "share" ? (declared.favourable ?? derived) : null;
  if (favourable === null) return { kind: "count", answers };
  return { kind: "share", answers, favourable };
}

import { CARD_LEVELS, FACT_COLUMNS } from "../card-rules/card-facts";
import type { DeclaredSurvey } from "../surveys/declared-survey";
import { SURVEY_KINDS } from "../surveys/declared-survey";
import type { DeclaredDays, DeclaredTarget, TableDeclaration } from "./declarations";
import type { Members } from "./kept-members";
import {
  isCountOrNull,
  isNumber,
  isOneOf,
  isText,
  isTextOrNull,
  listOf,
  objectIn,
  recordOf,
} from "./kept-members";

const isLevel = isOneOf(CARD_LEVELS);
const isKind = isOneOf([...SURVEY_KINDS, "none"]);

/**
 * Reads what was declared about a table. What files of a former version lack was not declared.
 *
 * @param members - As it was kept.
 * @returns Null where it is not understood.
 */
export function tableIn(members: Members): TableDeclaration | null {
  const { table, profile, level = null, outcome = null, days: keptDays = null } = members;
  const columns = recordOf(members["columns"], FACT_COLUMNS, isText);
  const surveys = listOf(members["surveys"] ?? [], surveyIn);
  const targets = listOf(members["targets"] ?? [], targetIn);
  const days = daysIn(keptDays);
  if (!isText(table) || !isTextOrNull(profile) || !isTextOrNull(outcome) || !isLevel(level)) {
    return null;
  }
  if (!columns || !surveys || !targets || (days === null && keptDays !== null)) return null;
  return { table, columns, profile, level, surveys, outcome, days, targets };
}

function daysIn(kept: unknown): DeclaredDays | null {
  const { worked, inPeriod } = objectIn(kept) ?? {};
  return isNumber(worked) && isNumber(inPeriod) ? { worked, inPeriod } : null;
}

function targetIn({ indicator, whole, additive }: Members): DeclaredTarget | null {
  if (!isText(indicator) || !isNumber(whole)) return null;
  return additive === null || typeof additive === "boolean" ? { indicator, whole, additive } : null;
}

function surveyIn(members: Members): DeclaredSurvey | null {
  const { indicator, kind, version, previousVersion } = members;
  const { answers, favourable, promoters, detractors } = members;
  if (!isText(indicator) || !isKind(kind)) return null;
  if (!isTextOrNull(version) || !isTextOrNull(previousVersion)) return null;
  if (!isCountOrNull(answers) || !isCountOrNull(favourable)) return null;
  if (!isCountOrNull(promoters) || !isCountOrNull(detractors)) return null;
  const said = { indicator, kind, version, previousVersion };
  return { ...said, answers, favourable, promoters, detractors };
}

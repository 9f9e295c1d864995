import { CARD_LEVELS, COMBINATIONS, FACT_COLUMNS } from "../card-rules/card-facts";
import type { DeclaredSurvey } from "../surveys/declared-survey";
import { SURVEY_KINDS } from "../surveys/declared-survey";
import type {
  DeclaredCombination,
  DeclaredDays,
  DeclaredTarget,
  TableDeclaration,
} from "./declarations";
import type { Members } from "./kept-members";
import {
  complete,
  fitting,
  isCountOrNull,
  isNumber,
  isOneOf,
  isText,
  isTextOrNull,
  isYesNo,
  isYesNoOrNull,
  listOf,
  objectIn,
  recordOf,
} from "./kept-members";

const isLevel = isOneOf(CARD_LEVELS);
const isKind = isOneOf([...SURVEY_KINDS, "none"]);

/** Files of the former form lack these. */
const NOT_SAID = {
  ...{ level: null, outcome: null, days: null, combined: null },
  ...{ surveys: [], targets: [] },
};

/**
 * Reads what was declared about a table. What files of a former version lack was not declared.
 *
 * @param kept - As it was kept.
 * @returns Null where it is not understood.
 */
export function tableIn(kept: Members): TableDeclaration | null {
  const members: Members = { ...NOT_SAID, ...kept };
  return complete({
    table: fitting(members["table"], isText),
    columns: recordOf(members["columns"], FACT_COLUMNS, isText),
    profile: fitting(members["profile"], isTextOrNull),
    level: fitting(members["level"], isLevel),
    surveys: listOf(members["surveys"], surveyIn),
    outcome: fitting(members["outcome"], isTextOrNull),
    days: members["days"] === null ? null : daysIn(members["days"]),
    targets: listOf(members["targets"], targetIn),
    combined: members["combined"] === null ? null : listOf(members["combined"], combinationIn),
  });
}

function daysIn(kept: unknown): DeclaredDays | undefined {
  const { worked, inPeriod } = objectIn(kept) ?? {};
  const days = { worked: fitting(worked, isNumber), inPeriod: fitting(inPeriod, isNumber) };
  return complete<DeclaredDays>(days) ?? undefined;
}

const targetIn = ({ indicator, whole, additive }: Members): DeclaredTarget | null =>
  complete({
    indicator: fitting(indicator, isText),
    whole: fitting(whole, isNumber),
    additive: fitting(additive, isYesNoOrNull),
  });

const combinationIn = ({ indicator, how, stock }: Members): DeclaredCombination | null =>
  complete({
    indicator: fitting(indicator, isText),
    how: COMBINATIONS.find((one) => one === how),
    stock: fitting(stock, isYesNo),
  });

function surveyIn(members: Members): DeclaredSurvey | null {
  const { indicator, kind, version, previousVersion } = members;
  const { answers, favourable, promoters, detractors } = members;
  return complete({
    indicator: fitting(indicator, isText),
    kind: fitting(kind, isKind),
    version: fitting(version, isTextOrNull),
    previousVersion: fitting(previousVersion, isTextOrNull),
    answers: fitting(answers, isCountOrNull),
    favourable: fitting(favourable, isCountOrNull),
    promoters: fitting(promoters, isCountOrNull),
    detractors: fitting(detractors, isCountOrNull),
  });
}

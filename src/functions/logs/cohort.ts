import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { readActivityLog } from "../../domain/logs/activity-log";
import { COHORT_FIGURES, cohortTable } from "../../domain/logs/cohort-table";
import { retentionCohorts } from "../../domain/logs/cohorts";
import { CALENDAR_PERIODS } from "../../domain/times/calendar-period";
import { lastMoment } from "../../domain/times/one-moment";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * Cohort retention from a list of orders or visits: customers by the period in which they were first
 * active, and the share of them active again in each later period.
 *
 * @customfunction COHORT
 * @param customers - Customer of each order or visit, name or number: a range. Rows that are blank in
 * both ranges are skipped; a row with gaps is refused.
 * @param times - Date of each: a range of the same size, in any order; text is refused.
 * @param asof - The last day on which the list is complete: one cell; a date without a time counts to
 * its end. A period that is not over by then is left out.
 * @param period - "month", "quarter" or "year". Left out or blank: "month".
 * @param show - "share" of the cohort or "count" of customers. Left out or blank: "share".
 * @returns A table that spills: period, number of customers, then a column for each period since, from
 * 0; keep it outside Excel tables.
 * @example KPI.COHORT({"A";"B";"A";"C"}, {45992;45993;46024;46025}, 46053) = {"First active in","Customers",0,1;"2025-12",2,1,0.5;"2026-01",1,1,""}
 * @example KPI.COHORT({"A";"B";"A"}, {45992;45993;46024}, 46053, "year", "count") = {"First active in","Customers",0;"2025",2,2}
 */
export function cohort(
  customers: unknown[][],
  times: unknown[][],
  asof: unknown[][],
  period?: unknown,
  show?: unknown,
): unknown[][] {
  return answerTable(() => {
    const kind = chosenIfAny(4, "period", period, CALENDAR_PERIODS) ?? "month";
    const figure = chosenIfAny(5, "show", show, COHORT_FIGURES) ?? "share";
    const asOf = lastMoment(given(3, "asof", asof));
    const log = readActivityLog(given(1, "customers", customers), given(2, "times", times));
    const words = TABLE_WORDS[currentLanguage()].cohort;
    return cohortTable(retentionCohorts(log, kind, asOf), figure, words);
  });
}

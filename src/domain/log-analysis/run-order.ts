import { backlogByDay } from "../logs/backlog-by-day";
import { retentionCohorts } from "../logs/cohorts";
import { countFollowUps } from "../logs/follow-ups";
import type { JudgedContacts } from "../logs/follow-ups";
import { countInactive } from "../logs/inactivity";
import { shareOfJudged } from "../logs/log-window";
import type { LogWindow, WindowCounts } from "../logs/log-window";
import { countReopened } from "../logs/reopened";
import { churnRate } from "../rates/churn";
import { dayOf, momentOf } from "../times/moment";
import { MILLISECONDS } from "../times/time-unit";
import type { LogOrder } from "./log-order";
import type { LogResult } from "./log-result";
import { NOTHING } from "./log-rows";
import type { LogRows } from "./log-rows";
import { summariseRfm } from "./rfm-summary";

const daysLong = (days: number): number => Math.round(days * MILLISECONDS.days);

const windowOf = ({ parameters }: LogOrder, asOf: number): LogWindow => ({
  length: daysLong(parameters.windowDays),
  asOf,
  from: momentOf(parameters.from ?? 0),
});

function followUps(rows: LogRows, window: LogWindow, judged: JudgedContacts): WindowCounts {
  const log = {
    customers: rows.codes("customer"),
    issues: rows.codes("issue"),
    times: rows.numbers("time"),
  };
  return countFollowUps(log, window, judged);
}

const orNever = (moment: number): number => (Number.isNaN(moment) ? Infinity : moment);

function activities(rows: LogRows) {
  return {
    customers: rows.codes("customer"),
    times: rows.numbers("time"),
    customerCount: rows.spellings("customer").length,
  };
}

function backlog(rows: LogRows, asOf: number) {
  const closed = rows.numbers("closed");
  const cases = Array.from(rows.numbers("opened"), (start, row) => {
    const end = closed[row] ?? NOTHING;
    return { start, end: Number.isNaN(end) ? undefined : end };
  });
  return backlogByDay(cases, { from: undefined, until: dayOf(asOf) });
}

/**
 * Computes what an order asks for.
 *
 * @param rows - The whole log, of one row at least.
 * @param order - The analysis and what the user set.
 * @param asOf - The last moment that counts.
 * @returns The result.
 * @throws Refusal where the log gives no honest answer.
 */
export function runOrder(rows: LogRows, order: LogOrder, asOf: number): LogResult {
  const { analysis, parameters } = order;
  switch (analysis) {
    case "first-contact": {
      const counts = followUps(rows, windowOf(order, asOf), "first");
      return { analysis, counts, share: shareOfJudged(counts.judged - counts.followed, counts) };
    }
    case "repeat-visits": {
      const counts = followUps(rows, windowOf(order, asOf), "every");
      return { analysis, counts, share: shareOfJudged(counts.followed, counts) };
    }
    case "reopened": {
      const reopened = rows.numbers("reopened").map(orNever);
      const log = { resolved: rows.numbers("resolved"), reopened };
      const counts = countReopened(log, windowOf(order, asOf));
      return { analysis, counts, share: shareOfJudged(counts.followed, counts) };
    }
    case "backlog":
      return { analysis, days: backlog(rows, asOf) };
    case "inactivity": {
      const counts = countInactive(activities(rows), daysLong(parameters.inactiveDays), asOf);
      return { analysis, counts, churn: churnRate(counts.lost, counts.opening) };
    }
    case "cohorts":
      return { analysis, cohorts: retentionCohorts(activities(rows), parameters.period, asOf) };
    case "rfm": {
      const log = { ...activities(rows), amounts: rows.numbers("amount") };
      const summary = summariseRfm(log, rows.spellings("customer"), parameters.cut, asOf);
      return { analysis, summary };
    }
  }
}

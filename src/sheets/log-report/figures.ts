import type { LogResult } from "../../domain/log-analysis/log-result";
import type { LogTexts } from "../../i18n/log-texts";

/** How a number is to be read. */
export type FigureKind = "share" | "count" | "mean" | "amount" | "day";

/** One number of a result, with what it is called. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly kind: FigureKind;
}

type ResultOf<Analysis extends LogResult["analysis"]> = Extract<LogResult, { analysis: Analysis }>;

/** The numbers that a result comes down to, the most important one first. */
export function figuresOf(result: LogResult, texts: LogTexts): readonly Figure[] {
  switch (result.analysis) {
    case "first-contact":
    case "repeat-visits":
    case "reopened":
      return windowFigures(result, texts);
    case "backlog":
      return backlogFigures(result, texts);
    case "inactivity":
      return inactivityFigures(result, texts);
    case "cohorts":
      return cohortFigures(result, texts);
    case "rfm":
      return rfmFigures(result, texts);
  }
}

type WindowResult = Extract<LogResult, { share: number }>;

function windowFigures({ analysis, share, counts }: WindowResult, { report }: LogTexts): Figure[] {
  const { judged, followed, young } = counts;
  return [
    { label: report.rate[analysis], value: share, kind: "share" },
    { label: report.judged[analysis], value: judged, kind: "count" },
    { label: report.unfollowed[analysis], value: judged - followed, kind: "count" },
    { label: report.followed[analysis], value: followed, kind: "count" },
    { label: report.young, value: young, kind: "count" },
  ];
}

function inactivityFigures(
  { churn, counts }: ResultOf<"inactivity">,
  { report }: LogTexts,
): Figure[] {
  return [
    { label: report.rate.inactivity, value: churn, kind: "share" },
    { label: report.retention, value: 1 - churn, kind: "share" },
    { label: report.opening, value: counts.opening, kind: "count" },
    { label: report.lost, value: counts.lost, kind: "count" },
  ];
}

function backlogFigures({ days }: ResultOf<"backlog">, { report }: LogTexts): Figure[] {
  const opens = days.map(({ open }) => open);
  const most = Math.max(...opens);
  const mean = opens.reduce((sum, open) => sum + open, 0) / opens.length;
  return [
    { label: report.openNow, value: opens.at(-1) ?? 0, kind: "count" },
    { label: report.openMean, value: mean, kind: "mean" },
    { label: report.openMost, value: most, kind: "count" },
    { label: report.openMostDay, value: days[opens.indexOf(most)]?.day ?? 0, kind: "day" },
  ];
}

function cohortFigures({ cohorts }: ResultOf<"cohorts">, { report }: LogTexts): Figure[] {
  const customers = cohorts.reduce((sum, { active }) => sum + (active[0] ?? 0), 0);
  return [
    { label: report.cohortCount, value: cohorts.length, kind: "count" },
    { label: report.cohortCustomers, value: customers, kind: "count" },
  ];
}

function rfmFigures({ summary }: ResultOf<"rfm">, { report }: LogTexts): Figure[] {
  const amount = summary.segments.reduce((sum, segment) => sum + segment.amount, 0);
  return [
    { label: report.rfmCustomers, value: summary.customers, kind: "count" },
    { label: report.rfmAmount, value: amount, kind: "amount" },
  ];
}

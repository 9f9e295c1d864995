import type { LogResult } from "../../domain/log-analysis/log-result";
import type { RfmSummary } from "../../domain/log-analysis/rfm-summary";
import { RFM_SEGMENTS } from "../../domain/logs/rfm-segments";
import type { BacklogDay } from "../../domain/logs/backlog-by-day";
import { cohortTable } from "../../domain/logs/cohort-table";
import type { Cohort } from "../../domain/logs/cohorts";
import { phrase } from "../../i18n/phrase";
import { TABLE_WORDS } from "../../i18n/table-words";
import type { CellContent } from "../sheet-plan";
import type { FigureKind } from "./figures";
import type { ReportWords } from "./log-report";

/** What a cell holds: a number of a kind, a number as it is, or a text. */
export type ColumnKind = FigureKind | "plain" | "text";

/** A table of a report. */
export interface ReportTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** The tables that a result is written as; none where its figures say all. */
export function tablesOf(result: LogResult, words: ReportWords): readonly ReportTable[] {
  switch (result.analysis) {
    case "backlog":
      return [backlogDays(result.days, words)];
    case "cohorts":
      return [
        cohortFigures(result.cohorts, "share", words),
        cohortFigures(result.cohorts, "count", words),
      ];
    case "rfm":
      return [segmentTable(result.summary, words), customerList(result.summary, words)];
    default:
      return [];
  }
}

function backlogDays(days: readonly BacklogDay[], { language, logs }: ReportWords): ReportTable {
  const { day, opened, closed, open } = TABLE_WORDS[language].backlog;
  return {
    title: logs.analysis.backlog.name,
    headings: [day, opened, closed, open],
    kinds: ["day", "count", "count", "count"],
    rows: days.map((entry) => [entry.day, entry.opened, entry.closed, entry.open]),
  };
}

function cohortFigures(
  cohorts: readonly Cohort[],
  figure: "share" | "count",
  { language, logs }: ReportWords,
): ReportTable {
  const [heading = [], ...rows] = cohortTable(cohorts, figure, TABLE_WORDS[language].cohort);
  const [cohort = "", customers = "", ...ages] = heading;
  return {
    title: figure === "share" ? logs.report.shares : logs.report.counts,
    headings: [
      String(cohort),
      String(customers),
      ...ages.map((age) => phrase(logs.report.age, { age })),
    ],
    kinds: ["text", "count", ...ages.map(() => figure)],
    rows,
  };
}

function segmentTable({ segments, customers }: RfmSummary, words: ReportWords): ReportTable {
  const { report } = words.logs;
  const terms = TABLE_WORDS[words.language].rfm;
  const amount = segments.reduce((sum, segment) => sum + segment.amount, 0);
  const side = (isBetter: boolean) => (isBetter ? terms.high : terms.low);
  const rows = RFM_SEGMENTS.map(({ recent, frequent, valuable }, at) => {
    const totals = segments[at] ?? { customers: 0, orders: 0, amount: 0 };
    return [
      terms.segments[at] ?? "",
      side(recent),
      side(frequent),
      side(valuable),
      totals.customers,
      totals.customers / customers,
      totals.orders,
      totals.amount,
      // Refunds may leave nothing that could be shared out.
      amount > 0 ? totals.amount / amount : "",
    ];
  });
  const { customerShare, amountShare } = report;
  return {
    title: report.segments,
    headings: [
      ...[terms.segment, "R", "F", "M", report.customers],
      ...[customerShare, terms.frequency, terms.monetary, amountShare],
    ],
    kinds: ["text", "text", "text", "text", "count", "share", "count", "amount", "share"],
    rows,
  };
}

function customerList({ listed, customers }: RfmSummary, words: ReportWords): ReportTable {
  const { report } = words.logs;
  const terms = TABLE_WORDS[words.language].rfm;
  const isWhole = listed.length === customers;
  return {
    title: isWhole ? report.list : phrase(report.listCut, { listed: listed.length, customers }),
    headings: [
      ...[terms.customer, terms.recency, terms.frequency, terms.monetary],
      ...[terms.score, terms.segment],
    ],
    kinds: ["text", "count", "count", "amount", "count", "text"],
    rows: listed.map(({ name, recency, frequency, monetary, grades, segment }) => [
      ...[name, recency, frequency, monetary],
      ...[grades, terms.segments[segment] ?? ""],
    ]),
  };
}

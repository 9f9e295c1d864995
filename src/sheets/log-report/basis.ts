import { ANALYSES, analysisNamed } from "../../domain/log-analysis/analyses";
import { dayOf } from "../../domain/times/moment";
import { writtenDay } from "../../domain/times/calendar-day";
import { formatDate, formatTime } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { LogReport, ReportWords } from "./log-report";

/** One line of what a result rests on. */
export interface BasisLine {
  readonly item: string;
  readonly value: string | number;
}

/** Where the rows come from, which were left out and why, what was set, and how all is defined. */
export function basisOf(report: LogReport, words: ReportWords): readonly BasisLine[] {
  const texts = words.logs.report;
  const { result } = report.outcome;
  return [
    { item: texts.source, value: sourceOf(report, words) },
    ...columnLines(report, words),
    ...rowLines(report, words),
    ...editedLine(report, words),
    ...parameterLines(report, words),
    { item: texts.definition, value: words.logs.analysis[result.analysis].definition },
    {
      item: texts.analysedAt,
      value: `${formatDate(words.language, report.analysedAt)} ${formatTime(words.language, report.analysedAt)}`,
    },
    { item: texts.version, value: report.version },
    { item: texts.note, value: texts.assigned },
  ];
}

function sourceOf({ source }: LogReport, { logs }: ReportWords): string {
  const { table, sheet, address } = source;
  return table === null
    ? phrase(logs.report.sourceRange, { sheet, address })
    : phrase(logs.report.sourceTable, { table, sheet, address });
}

function columnLines({ outcome, columns }: LogReport, { logs }: ReportWords): BasisLine[] {
  return analysisNamed(outcome.result.analysis).columns.map(({ role }) => ({
    item: phrase(logs.report.column, { column: logs.columns[role] }),
    value: columns.find((column) => column.role === role)?.heading ?? logs.report.notUsed,
  }));
}

function rowLines({ outcome }: LogReport, { logs }: ReportWords): BasisLine[] {
  const texts = logs.report;
  const { read, kept, blank, missing } = outcome.rows;
  return [
    { item: texts.rowsRead, value: read },
    { item: texts.hidden, value: texts.hiddenCounted },
    { item: texts.rowsBlank, value: blank },
    ...missing.map(({ role, rows }) => ({
      item: phrase(texts.rowsMissing, { column: logs.columns[role] }),
      value: rows,
    })),
    { item: texts.rowsKept, value: kept },
  ];
}

function editedLine({ edited }: LogReport, { logs }: ReportWords): BasisLine[] {
  const { item, cells } = logs.report.edited;
  return edited === null ? [] : [{ item, value: phrase(cells, { cells: edited }) }];
}

function parameterLines({ outcome, parameters }: LogReport, { logs }: ReportWords): BasisLine[] {
  const texts = logs.parameters;
  const chosen = parameters.asOf === null ? logs.report.asOfLast : logs.report.asOfChosen;
  const values = {
    windowDays: parameters.windowDays,
    inactiveDays: parameters.inactiveDays,
    from: parameters.from === null ? logs.report.notSet : writtenDay(parameters.from),
    asOf: phrase(chosen, { day: writtenDay(dayOf(outcome.asOf)) }),
    period: texts.periods[parameters.period],
    cut: texts.cuts[parameters.cut],
  };
  return ANALYSES[outcome.result.analysis].parameters.map((parameter) => ({
    item: texts[parameter],
    value: values[parameter],
  }));
}

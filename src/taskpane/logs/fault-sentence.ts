import type { LogFault } from "../../domain/log-analysis/log-fault";
import type { LogTexts } from "../../i18n/log-texts";
import { phrase } from "../../i18n/phrase";
import { cellAddress } from "../../domain/cells/cell-address";
import type { AnalysisJob } from "./run-analysis";

/** Why a list could not be analysed, with the column's own heading and the cell at fault. */
export function faultSentence(fault: LogFault, job: AnalysisJob, { faults }: LogTexts): string {
  const sentences: Readonly<Record<string, string>> = faults;
  const reason = phrase(sentences[fault.reason] ?? faults.other, {
    problem: fault.reason,
    ...fault.details,
  });
  if (fault.place === null) return phrase(faults.overall, { reason });
  const { role, row } = fault.place;
  const column = job.columns[job.order.roles.indexOf(role)] ?? 0;
  const { headings, body } = job.log;
  return phrase(faults.at, {
    column: headings[column] ?? "",
    cell: cellAddress(body.row + row, body.column + column),
    reason,
  });
}

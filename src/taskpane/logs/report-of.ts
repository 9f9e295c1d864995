import type { LogOutcome } from "../../domain/log-analysis/log-result";
import type { LogReport } from "../../sheets/log-report/log-report";
import { PRODUCT_VERSION } from "./product-version";
import type { AnalysisJob } from "./run-analysis";

/** An outcome with where it comes from, as it can be written on a sheet. */
export function reportOf({ log, order, columns }: AnalysisJob, outcome: LogOutcome): LogReport {
  const { source, sheetName, address, headings } = log;
  return {
    outcome,
    parameters: order.parameters,
    source: {
      table: source.kind === "table" ? source.tableName : null,
      sheet: sheetName,
      address,
    },
    columns: order.roles.map((role, at) => ({ role, heading: headings[columns[at] ?? 0] ?? "" })),
    analysedAt: new Date(),
    version: PRODUCT_VERSION,
  };
}

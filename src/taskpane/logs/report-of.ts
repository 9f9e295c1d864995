import { PRODUCT_VERSION } from "../../catalogue/product-version";
import type { LogReport } from "../../sheets/log-report/log-report";
import type { FinishedAnalysis } from "./run-analysis";

/** An outcome with where it comes from, as it can be written on a sheet. */
export function reportOf({ outcome, job, edited }: FinishedAnalysis): LogReport {
  const { log, order, columns } = job;
  const { source, sheetName, address, headings } = log;
  return {
    outcome,
    edited,
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

import { ExcelProblem, type ExcelProblemCode } from "./excel-problem";

/** What Excel's own error codes mean to the user; all others are "unexpected". */
const PROBLEMS = new Map<string | undefined, ExcelProblemCode>([
  ["AccessDenied", "sheet-protected"],
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["ApiNotFound", "excel-too-old"],
  ["NotImplemented", "excel-too-old"],
  ["UnsupportedFeature", "excel-too-old"],
  ["InvalidSelection", "several-areas-selected"],
  ["ItemNotFound", "sheet-gone"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["ConnectionFailure", "connection-lost"],
  ["Timeout", "connection-lost"],
  ["RequestAborted", "connection-lost"],
  ["InvalidOrTimedOutSession", "connection-lost"],
]);

/** The code that Excel gave an error, or undefined when it does not come from Excel. */
export function excelCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** The error in the user's terms, with the original as its cause. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const problem = PROBLEMS.get(excelCode(error)) ?? "unexpected";
  return new ExcelProblem(problem, {}, { cause: error });
}

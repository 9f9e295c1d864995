import { ExcelProblem } from "../../excel/excel-problem";
import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";
import { reportFault } from "./report-fault";

/** The failure in the user's terms. Any other error is a fault of ours and goes to the console. */
export function problemFrom(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  reportFault(error);
  return new ExcelProblem("unexpected", {}, { cause: error });
}

/** What happened, why and what to do next, in the user's language. */
export function problemSentence(problem: ExcelProblem, texts: Texts): string {
  return phrase(texts.interface.problems[problem.code], problem.details);
}

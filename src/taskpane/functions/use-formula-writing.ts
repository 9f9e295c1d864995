import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { FormulaTarget } from "../../excel/write-formula";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";

/** How the last action on a formula went. */
export type WritingOutcome =
  | { readonly kind: "inserted"; readonly address: string }
  | { readonly kind: "copied" }
  | { readonly kind: "copy-refused" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Inserts or copies formulas. */
export function useFormulaWriting() {
  const { writeFormula, copyText } = useServices();
  const [written, setWritten] = useState("");
  const [outcome, setOutcome] = useState<WritingOutcome | null>(null);
  const { busy, run } = useSingleRun();

  const insert = (formula: string, target?: FormulaTarget) => {
    run(async () => {
      try {
        const { address } = await writeFormula(formula, ...(target ? [target] : []));
        setWritten(formula);
        setOutcome({ kind: "inserted", address });
      } catch (error) {
        setOutcome({ kind: "failed", problem: problemFrom(error) });
      }
    });
  };
  const copy = (formula: string) => {
    run(async () => {
      const copied = await copyText(formula);
      setOutcome({ kind: copied ? "copied" : "copy-refused" });
    });
  };
  return { outcome, written, busy, insert, copy };
}

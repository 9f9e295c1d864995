import { useState } from "react";
import type { CellChange } from "../../../excel/change-cells";
import type { ExcelProblem } from "../../../excel/excel-problem";
import { problemFrom } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";
import { useSingleRun } from "../../frame/use-single-run";

/** How far changing the cells, or taking that back, has come; null before. */
export type ChangeStep =
  | { readonly kind: "applied"; readonly count: number }
  | { readonly kind: "taken-back" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem }
  | null;

/** Changes cells of a sheet, and takes the last changes back. */
export function useCellChanges(sheetName: string) {
  const { changeCells } = useServices();
  const [step, setStep] = useState<ChangeStep>(null);
  const [back, setBack] = useState<readonly CellChange[] | null>(null);
  const { busy, run } = useSingleRun();

  const change = (changes: readonly CellChange[], done: (back: readonly CellChange[]) => void) => {
    run(async () => {
      try {
        done(await changeCells(sheetName, changes));
      } catch (error) {
        setStep({ kind: "failed", problem: problemFrom(error) });
      }
    });
  };
  return {
    step,
    busy,
    /** Whether there is something to take back. */
    changed: back !== null,
    apply: (changes: readonly CellChange[], done?: () => void) => {
      change(changes, (takingBack) => {
        done?.();
        setStep({ kind: "applied", count: changes.length });
        setBack(takingBack);
      });
    },
    takeBack: () => {
      change(back ?? [], () => {
        setStep({ kind: "taken-back" });
        setBack(null);
      });
    },
  };
}

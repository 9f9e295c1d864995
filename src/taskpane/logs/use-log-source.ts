import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { LogSource, OpenedLog } from "../../excel/logs/log-source";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";

/** The list that was chosen, on its way. */
export type ChosenLog =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly tableName: string | null }
  | { readonly kind: "failed"; readonly problem: ExcelProblem }
  | { readonly kind: "open"; readonly log: OpenedLog };

/** Opens the list that the user chooses; the last choice counts. */
export function useLogSource() {
  const { openLog, selectedRange } = useServices();
  const [chosen, setChosen] = useState<ChosenLog>({ kind: "none" });

  const open = (tableName: string | null, find: () => Promise<LogSource>) => {
    const opening = { kind: "opening", tableName } as const;
    const settle = (next: ChosenLog) => {
      setChosen((current) => (current === opening ? next : current));
    };
    setChosen(opening);
    find()
      .then(openLog)
      .then(
        (log) => {
          settle({ kind: "open", log });
        },
        (error: unknown) => {
          settle({ kind: "failed", problem: problemFrom(error) });
        },
      );
  };
  return {
    chosen,
    chooseTable: (tableName: string) => {
      open(tableName, () => Promise.resolve({ kind: "table", tableName }));
    },
    chooseSelection: () => {
      open(null, selectedRange);
    },
  };
}

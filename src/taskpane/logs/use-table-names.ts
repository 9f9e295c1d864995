import { useCallback, useEffect, useRef, useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";

/** The workbook's tables, as far as they are known. */
export type TableNames =
  | { readonly kind: "looking" }
  | { readonly kind: "found"; readonly names: readonly string[] }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Looks for the workbook's tables at once, and again when asked. */
export function useTableNames(): readonly [TableNames, () => void] {
  const { findTables } = useServices();
  const [tables, setTables] = useState<TableNames>({ kind: "looking" });
  const latest = useRef(0);
  const look = useCallback(() => {
    const asked = (latest.current += 1);
    const settle = (next: TableNames) => {
      if (asked === latest.current) setTables(next);
    };
    findTables().then(
      (names) => {
        settle({ kind: "found", names });
      },
      (error: unknown) => {
        settle({ kind: "failed", problem: problemFrom(error) });
      },
    );
  }, [findTables]);
  useEffect(look, [look]);
  return [tables, look];
}

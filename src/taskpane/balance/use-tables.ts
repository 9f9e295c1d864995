import { useCallback, useEffect, useRef, useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { CardReading } from "../../excel/read-table";
import { useServices } from "../frame/services-context";
import { followTables } from "./follow-tables";

/** What is known of the tables in view. Never an old reading beside a failed new one. */
export type TablesState =
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly tables: readonly CardReading[]; readonly at: Date }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

const noRegion = () => Promise.resolve(null);

/** The tables in view, and where wanted the plain range around the active cell, read again after each change for as long as the view is active. */
export function useTables(active: boolean, onMoved: () => void, plainRanges = false) {
  const { readTable, readTablesInView, watchWorkbook, ...services } = useServices();
  const readRegionInView = plainRanges ? services.readRegionInView : noRegion;
  const [state, setState] = useState<TablesState>({ kind: "reading" });
  const [watching, setWatching] = useState(true);
  const following = useRef<ReturnType<typeof followTables> | null>(null);

  useEffect(() => {
    if (!active) return undefined;
    setWatching(true);
    const current = followTables(
      { readTable, readTablesInView, readRegionInView, watchWorkbook },
      {
        read: (tables) => {
          setState({ kind: "read", tables, at: new Date() });
        },
        failed: (problem) => {
          setState({ kind: "failed", problem });
        },
        moved: onMoved,
        notWatching: () => {
          setWatching(false);
        },
      },
    );
    following.current = current;
    return () => {
      current.stop();
      // What was read may have changed by the time the view is shown again.
      setState({ kind: "reading" });
    };
  }, [active, onMoved, readTable, readTablesInView, readRegionInView, watchWorkbook]);

  const refresh = useCallback(() => following.current?.refresh(), []);
  return { state, watching, refresh };
}

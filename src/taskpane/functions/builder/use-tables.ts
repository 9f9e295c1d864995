import { useCallback, useEffect, useState } from "react";
import type { TableHeadings } from "../../../excel/read-headings";
import { problemFrom } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";

/**
 * The tables whose columns can be proposed. Where they cannot be read nothing is proposed: cells can
 * still be selected and typed.
 */
export function useTables(active: boolean) {
  const { readHeadings } = useServices();
  const [tables, setTables] = useState<readonly TableHeadings[]>([]);
  const lookAround = useCallback(() => {
    readHeadings().then(setTables, problemFrom);
  }, [readHeadings]);
  useEffect(() => {
    if (active) lookAround();
  }, [active, lookAround]);
  return { tables, lookAround };
}

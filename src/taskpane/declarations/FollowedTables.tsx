import type { ReactNode } from "react";
import { useMemo } from "react";
import { changeOfTables, followRenames } from "../../domain/declarations/follow-renames";
import type { CardReading } from "../../excel/read-table";
import { DeclarationsContext, useDeclarations } from "./declarations-context";

interface FollowedTablesProps {
  readonly tables: readonly Pick<CardReading, "tableName" | "tableId">[];
  readonly children: ReactNode;
}

/** What people have declared, by the names that the tables in view have now. */
export function FollowedTables({ tables, children }: FollowedTablesProps) {
  const desk = useDeclarations();
  const followed = useMemo(() => {
    const present = tables.map(({ tableName, tableId }) => ({ table: tableName, id: tableId }));
    return {
      ...desk,
      declarations: followRenames(desk.declarations, present),
      keep: (change: Parameters<typeof desk.keep>[0]) => desk.keep(changeOfTables(change, present)),
    };
  }, [desk, tables]);
  return <DeclarationsContext.Provider value={followed}>{children}</DeclarationsContext.Provider>;
}

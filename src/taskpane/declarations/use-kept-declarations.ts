import { useCallback, useEffect, useMemo, useState } from "react";
import type { DeclarationChange } from "../../domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../domain/declarations/declarations";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import type { DeclarationsDesk } from "./declarations-context";
import type { KeptDeclarations } from "./kept-declarations";
import { keepChange, keptDeclarations } from "./kept-declarations";

/** The workbook's declarations, read again whenever the view is shown; null until they are read. */
export function useKeptDeclarations(active: boolean): DeclarationsDesk | null {
  const { readDeclarations, keepDeclarations } = useServices();
  const [kept, setKept] = useState<KeptDeclarations | "unread" | null>(null);

  useEffect(() => {
    if (!active) return undefined;
    let wanted = true;
    const settle = (found: KeptDeclarations | "unread") => {
      if (wanted) setKept(found);
    };
    readDeclarations().then(
      (copies) => {
        settle(keptDeclarations(copies));
      },
      (error: unknown) => {
        problemFrom(error);
        settle("unread");
      },
    );
    return () => {
      wanted = false;
    };
  }, [active, readDeclarations]);

  const keep = useCallback(
    async (change: DeclarationChange) => {
      setKept(await keepChange(change, { readDeclarations, keepDeclarations }));
    },
    [readDeclarations, keepDeclarations],
  );
  return useMemo(() => {
    if (kept === null) return null;
    if (kept === "unread") return { declarations: NO_DECLARATIONS, trouble: "unread", keep };
    const { declarations, unusable } = kept;
    return { declarations, trouble: unusable ? "unusable" : null, keep };
  }, [kept, keep]);
}

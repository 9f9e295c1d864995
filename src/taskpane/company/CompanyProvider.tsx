import type { ReactNode } from "react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { reportFault } from "../frame/report-fault";
import { useServices } from "../frame/services-context";
import { CompanyContext, NOTHING_KEPT } from "./company-context";
import type { KeptCatalogue } from "./usable-copy";

/** Reads the company's catalogue once when the pane starts; the checks are fetched only if there is one. */
export function CompanyProvider({ children }: { children: ReactNode }) {
  const { readCompanyCatalogue, loadFunctionHelp } = useServices();
  const [kept, setKept] = useState<KeptCatalogue | null>(null);
  const [failed, setFailed] = useState(false);

  const read = useCallback(async (): Promise<KeptCatalogue> => {
    const copies = await readCompanyCatalogue();
    if (copies.length === 0) return NOTHING_KEPT;
    const [{ usableCopy }, { loadKnownThings }] = await Promise.all([
      import("./usable-copy"),
      import("./load-known-things"),
    ]);
    return usableCopy(copies, await loadKnownThings(() => loadFunctionHelp("en-US")));
  }, [readCompanyCatalogue, loadFunctionHelp]);

  const reload = useCallback(() => {
    setFailed(false);
    read().then(setKept, (error: unknown) => {
      reportFault(error);
      setFailed(true);
    });
  }, [read]);
  useEffect(reload, [reload]);

  const company = useMemo(() => ({ kept, failed, reload, setKept }), [kept, failed, reload]);
  return <CompanyContext.Provider value={company}>{children}</CompanyContext.Provider>;
}

import type { ReactNode } from "react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { putCompanyInUse } from "../../catalogue/company/company-in-use";
import { problemFrom } from "../frame/problem-sentence";
import { reportFault } from "../frame/report-fault";
import { useServices } from "../frame/services-context";
import { CompanyContext, NOTHING_KEPT } from "./company-context";
import type { KeptCatalogue } from "./usable-copy";

/**
 * Reads the company's catalogue once when the pane starts, for the pane and for the functions that
 * tell of indicators. The checks are fetched only if there is one.
 */
export function CompanyProvider({ children }: { children: ReactNode }) {
  const { readCompanyCatalogue, loadFunctionHelp, recalculate } = useServices();
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
    read().then(
      (found) => {
        putCompanyInUse(found.catalogue);
        setKept(found);
      },
      (error: unknown) => {
        reportFault(error);
        putCompanyInUse("unreadable");
        setFailed(true);
      },
    );
  }, [read]);
  useEffect(reload, [reload]);

  const follow = useCallback(
    async (next: KeptCatalogue) => {
      putCompanyInUse(next.catalogue);
      setKept(next);
      try {
        await recalculate();
        return true;
      } catch (error) {
        problemFrom(error);
        return false;
      }
    },
    [recalculate],
  );

  const company = useMemo(() => ({ kept, failed, reload, follow }), [kept, failed, reload, follow]);
  return <CompanyContext.Provider value={company}>{children}</CompanyContext.Provider>;
}

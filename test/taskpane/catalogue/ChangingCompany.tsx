import type { ReactNode } from "react";
import { useState } from "react";
import type { CompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { CompanyContext, NOTHING_KEPT } from "../../../src/taskpane/company/company-context";

interface ChangingCompanyProps {
  readonly first: CompanyCatalogue | null;
  /** Is given what exchanges the company's catalogue for another one. */
  readonly offer: (exchange: (catalogue: CompanyCatalogue) => void) => void;
  readonly children: ReactNode;
}

const nothing = () => undefined;
const follow = () => Promise.resolve(true);

/** A company whose catalogue changes while the pane is open. */
export function ChangingCompany({ first, offer, children }: ChangingCompanyProps) {
  const [catalogue, exchange] = useState(first);
  offer(exchange);
  const kept = { ...NOTHING_KEPT, catalogue };
  return (
    <CompanyContext.Provider value={{ kept, failed: false, reload: nothing, follow }}>
      {children}
    </CompanyContext.Provider>
  );
}

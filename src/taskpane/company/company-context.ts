import { createContext, useContext } from "react";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { KeptCatalogue } from "./usable-copy";

/** The company's catalogue as the workbook keeps it. */
export interface Company {
  /** Null until it is read, and where it cannot be. */
  readonly kept: KeptCatalogue | null;
  readonly failed: boolean;
  readonly reload: () => void;
  /**
   * Takes note of what has just been saved or deleted, and has formulas that tell of it calculated
   * anew; false where Excel did not do so.
   */
  readonly follow: (kept: KeptCatalogue) => Promise<boolean>;
}

/** A workbook without a catalogue of the company's own. */
export const NOTHING_KEPT: KeptCatalogue = {
  catalogue: null,
  savedAt: "",
  usable: [],
  unusable: [],
  refusal: null,
};

const NO_COMPANY: Company = {
  kept: NOTHING_KEPT,
  failed: false,
  reload: () => undefined,
  follow: () => Promise.resolve(true),
};

/** Filled by `CompanyProvider`; without one the published catalogue stands alone. */
export const CompanyContext = createContext<Company>(NO_COMPANY);

/** The company's catalogue, shared by all views. */
export function useCompany(): Company {
  return useContext(CompanyContext);
}

/** The company's catalogue in use; null where there is none, and until it is read. */
export function useCompanyCatalogue(): CompanyCatalogue | null {
  return useCompany().kept?.catalogue ?? null;
}

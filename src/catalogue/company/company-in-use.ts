import type { CompanyCatalogue } from "./company-catalogue";

/** The company's own catalogue as far as it is known; "unreadable" where Excel did not hand it over. */
type CompanyInUse = CompanyCatalogue | null | "unreadable";

/** One state for the pane, which reads it, and the functions, which may not speak to Excel. */
let inUse: Promise<CompanyInUse> = Promise.resolve(null);
let tellWaiting: (company: CompanyInUse) => void = () => undefined;

/** The company's own catalogue; null where it has none. Waits while it is being read. */
export function companyInUse(): Promise<CompanyInUse> {
  return inUse;
}

/** Lets everybody wait, because the catalogue is about to be read. */
export function awaitCompany(): void {
  inUse = new Promise((resolve) => {
    tellWaiting = resolve;
  });
}

/** Tells everybody from now on, those who wait among them. */
export function putCompanyInUse(company: CompanyInUse): void {
  tellWaiting(company);
  inUse = Promise.resolve(company);
}

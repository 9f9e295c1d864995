import type { CompanyIndicator, CompanyTemplate } from "../../catalogue/company/company-catalogue";

/** What is on show: the whole catalogue, or the form of one entry. */
export type CompanyPage =
  | { readonly kind: "home" }
  | { readonly kind: "indicator"; readonly indicator: CompanyIndicator }
  | { readonly kind: "template"; readonly template: CompanyTemplate };

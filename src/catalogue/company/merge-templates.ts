import type { Template } from "../template";
import type { CompanyCatalogue, CompanyTemplate } from "./company-catalogue";
import type { MergedEntry } from "./merge-catalogue";
import { merge } from "./merge-catalogue";

/** Companies' templates are measured against the ranges that the published ones are. */
export const COMPANY_PROFILE = "customer-service";

/** The published templates with the company's laid over them, hidden ones marked; sorted by id. */
export function mergeTemplates(
  published: readonly Template[],
  company: CompanyCatalogue,
): readonly MergedEntry<Template>[] {
  const places = new Map(company.templates.map(({ id }, index) => [id, index + 1]));
  const convert = (own: CompanyTemplate, before: Template | null) =>
    templateOf(own, before, places.get(own.id) ?? 0);
  return merge(published, company.templates, company.hidden.templates, convert);
}

/** No document and no doubt of ours stands behind a company's own weights. */
function templateOf(
  { id, rows, knockOuts }: CompanyTemplate,
  published: Template | null,
  place: number,
): Template {
  return {
    id,
    group: published?.group ?? "own",
    place: published?.place ?? place,
    profile: COMPANY_PROFILE,
    rows,
    knockOuts,
    optionalKnockOuts: [],
    exceptions: [],
    sources: [],
    assigned: [],
    doubts: [],
  };
}

import schema from "../../../seeds/schema/company-catalogue.schema.json";
import { checkIndicators } from "./check-indicators";
import { checkShape } from "./check-shape";
import { checkTemplates } from "./check-templates";
import type { CompanyCatalogue } from "./company-catalogue";
import { COMPANY_FORMAT, COMPANY_VERSION } from "./company-catalogue";
import { checkHidden } from "./check-hidden";
import type { KnownThings } from "./known-things";
import type { Problem, Report } from "./problem";
import type { Fields } from "./shape-schema";
import { kindOf } from "./shape-schema";

/** A catalogue in which everything is right, or all that is wrong with it. */
export type CompanyCheck =
  | { readonly catalogue: CompanyCatalogue }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Checks what was read from a file, a workbook or a form. It is taken as a whole or not at all.
 *
 * The order is that of what helps most: a foreign file is not told field by field that it is foreign,
 * and what breaks the schema cannot be compared with anything.
 */
export function checkCompanyCatalogue(value: unknown, known: KnownThings): CompanyCheck {
  const problems: Problem[] = [];
  const report: Report = (place, reason, values = {}) => problems.push({ place, reason, values });
  checkFormat(value, report);
  if (problems.length === 0) checkShape(schema, value, report);
  if (problems.length === 0) checkMeaning(value as CompanyCatalogue, known, report);
  const [first, ...others] = problems;
  if (first) return { problems: [first, ...others] };
  return { catalogue: withoutSchemaAddress(value as CompanyCatalogue) };
}

/** The address of the schema is for editors of the file; it is no part of the catalogue. */
function withoutSchemaAddress(file: CompanyCatalogue): CompanyCatalogue {
  const { format, version, name, indicators, templates, hidden } = file;
  return { format, version, name, indicators, templates, hidden };
}

function checkFormat(value: unknown, report: Report): void {
  const fields = kindOf(value) === "object" ? (value as Fields) : {};
  const { format, version } = fields;
  if (format !== COMPANY_FORMAT) report([], "foreign-file");
  else if (typeof version === "number" && version > COMPANY_VERSION) {
    report(["version"], "newer-version", { version, known: COMPANY_VERSION });
  }
}

function checkMeaning(catalogue: CompanyCatalogue, known: KnownThings, report: Report): void {
  checkIndicators(catalogue.indicators, known, report);
  checkTemplates(catalogue, known, report);
  checkHidden(catalogue.hidden, known, report);
}

import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type {
  CompanyCatalogue,
  CompanyFormula,
  CompanyIndicator,
  CompanyTemplate,
} from "../../catalogue/company/company-catalogue";
import { freeOwnId } from "../../catalogue/company/edit-catalogue";
import type { Template } from "../../catalogue/template";
import type { CatalogueText } from "../../i18n/indicator-texts";
import type { Language } from "../../i18n/language";
import type { TemplateText } from "../../i18n/texts";

/** What a new indicator begins with. */
export function newIndicator(catalogue: CompanyCatalogue): CompanyIndicator {
  return {
    id: freeOwnId(catalogue.indicators),
    kind: "rate",
    unit: "percent",
    direction: "up",
    category: "outcome",
    perspective: null,
    cycle: "month",
    bounds: { lowest: 0, highest: 1 },
    formula: null,
    texts: {},
  };
}

/** A published indicator as the beginning of the company's version of it. */
export function versionOf(
  entry: CatalogueEntry,
  text: CatalogueText,
  language: Language,
): CompanyIndicator {
  const { id, kind, unit, direction, category, perspective, cycle, bounds } = entry;
  const formula = formulaOf(entry);
  const { name, measured, note, dataSource } = text;
  const inputs = formula && namesOf(formula.inputs, text);
  const own = {
    name,
    measured,
    note,
    ...(dataSource !== undefined && { dataSource }),
    ...(inputs && { inputs }),
  };
  const facts = { id, kind, unit, direction, category, perspective, cycle, bounds, formula };
  return { ...facts, texts: { [language]: own } };
}

/** Null also where a call settles its method by a value, which a company's formula does not. */
function formulaOf({ measurement }: CatalogueEntry): CompanyFormula | null {
  if (measurement.kind === "typed" || measurement.functionId === null) return null;
  const { functionId, scale } = measurement;
  if (measurement.kind === "formula") {
    return {
      function: functionId,
      scale,
      inputs: [measurement.numerator, measurement.denominator],
    };
  }
  const inputs = measurement.arguments.map((argument) =>
    "input" in argument ? argument.input : null,
  );
  const figures = inputs.filter((input) => input !== null);
  return figures.length === inputs.length ? { function: functionId, scale, inputs: figures } : null;
}

function namesOf(inputs: readonly string[], text: CatalogueText): Record<string, string> {
  const pair = [text.numerator, text.denominator];
  return Object.fromEntries(
    inputs.map((input, index) => [input, text.inputs?.[input] ?? pair[index] ?? input]),
  );
}

/** What a new template begins with. */
export function newTemplate(catalogue: CompanyCatalogue): CompanyTemplate {
  return { id: freeOwnId(catalogue.templates), rows: [], knockOuts: [], texts: {} };
}

/** A published template as the beginning of the company's version of it. */
export function templateVersionOf(
  { id, rows, knockOuts }: Template,
  { title, description, note }: TemplateText,
  language: Language,
): CompanyTemplate {
  return { id, rows, knockOuts, texts: { [language]: { title, description, note } } };
}

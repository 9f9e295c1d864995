import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { WorkingFill } from "../../catalogue/working-sheet";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { phrase } from "../../i18n/phrase";
import type { Terms } from "../../i18n/terms";
import type { Texts } from "../../i18n/texts";
import type { RowIndicator } from "./working-content";

interface FillWords {
  readonly terms: Terms;
  readonly working: Texts["sheets"]["working"];
}

type Filler = (entry: CatalogueEntry, text: CatalogueText, words: FillWords) => string;

const anchor =
  (level: number): Filler =>
  (_entry, { anchors }) =>
    anchors?.[level - 1] ?? "";

const FILLERS: Readonly<Record<Exclude<WorkingFill, "name">, Filler>> = {
  measured: (_entry, { measured }) => measured,
  calculation: calculationOf,
  unit: ({ unit }, _text, { terms }) => terms.units[unit].name,
  direction: ({ direction }, _text, { terms }) => terms.directions[direction].name,
  cycle: ({ cycle }, _text, { terms }) => (cycle === null ? "" : terms.cycles[cycle].name),
  dataSource: (_entry, { dataSource }) => dataSource ?? "",
  note: (_entry, { note }) => note,
  printedTarget: ({ targets }, _text, { working }) =>
    [...new Set(targets.map(({ printed }) => printed))].join(working.listSeparator),
  anchor1: anchor(1),
  anchor2: anchor(2),
  anchor3: anchor(3),
  anchor4: anchor(4),
  anchor5: anchor(5),
};

/** What the catalogue says of an indicator; nothing where it has nothing to say. */
export function fillOf(fill: WorkingFill, indicator: RowIndicator, words: FillWords): string {
  if (fill === "name") return indicator.name;
  return "entry" in indicator ? FILLERS[fill](indicator.entry, indicator.text, words) : "";
}

/** How the figure comes about: the quotient, the function with its inputs, or a rating. */
function calculationOf(
  { measurement, rubric, unit }: CatalogueEntry,
  { numerator = "", denominator = "", inputs = {} }: CatalogueText,
  { working }: FillWords,
): string {
  if (measurement.kind === "formula") {
    const text = unit === "per-mille" ? working.perThousand : working.quotient;
    return phrase(text, { numerator, denominator });
  }
  if (measurement.kind === "typed") return rubric ? working.rated : "";
  const names = measurement.arguments.map((argument) =>
    "input" in argument ? (inputs[argument.input] ?? argument.input) : String(argument.value),
  );
  const list = names.join(working.listSeparator);
  return measurement.functionId === null ? list : `KPI.${measurement.functionId}(${list})`;
}

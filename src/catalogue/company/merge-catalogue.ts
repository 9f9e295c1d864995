import type { CatalogueEntry } from "../catalogue-entry";
import type { IndicatorMeasurement } from "../indicator";
import type { CompanyCatalogue, CompanyFormula, CompanyIndicator } from "./company-catalogue";

/** Where an entry comes from: as published, the company's version of a published one, or its own. */
export type Origin = "published" | "changed" | "added";

/** An entry of the catalogue as the company uses it. */
export interface MergedEntry<Entry> {
  readonly entry: Entry;
  readonly origin: Origin;
  /** What was published, beside the company's version of it. */
  readonly published: Entry | null;
  readonly hidden: boolean;
}

/** The published indicators with the company's laid over them, hidden ones marked; sorted by id. */
export function mergeIndicators(
  published: readonly CatalogueEntry[],
  company: CompanyCatalogue,
): readonly MergedEntry<CatalogueEntry>[] {
  const live = liveFunctions(published);
  const convert = (indicator: CompanyIndicator, under: CatalogueEntry | null) =>
    entryOf(indicator, under, live);
  return merge(published, company.indicators, company.hidden.indicators, convert);
}

/** Lays a company's entries over the published ones; an id in both is the company's version. */
export function merge<Entry extends { readonly id: string }, Own extends { readonly id: string }>(
  published: readonly Entry[],
  own: readonly Own[],
  hiddenIds: readonly string[],
  convert: (own: Own, published: Entry | null) => Entry,
): readonly MergedEntry<Entry>[] {
  const versions = new Map(own.map((entry) => [entry.id, entry]));
  const hidden = new Set(hiddenIds);
  const ids = new Set(published.map(({ id }) => id));
  const laidOver = published.map((entry): MergedEntry<Entry> => {
    const version = versions.get(entry.id);
    const isHidden = hidden.has(entry.id);
    return version
      ? { entry: convert(version, entry), origin: "changed", published: entry, hidden: isHidden }
      : { entry, origin: "published", published: null, hidden: isHidden };
  });
  const added = own
    .filter(({ id }) => !ids.has(id))
    .map((entry): MergedEntry<Entry> => {
      return { entry: convert(entry, null), origin: "added", published: null, hidden: false };
    });
  return [...laidOver, ...added].sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
}

/** Functions that published rows of scorecards call with a numerator cell and a denominator cell. */
export function liveFunctions(published: readonly CatalogueEntry[]): ReadonlySet<string> {
  const measurements = published.map(({ measurement }) => measurement);
  return new Set(
    measurements.flatMap((found) => (found.kind === "formula" ? [found.functionId] : [])),
  );
}

/** The company's facts; what it does not speak of stays as published, or is empty. */
function entryOf(
  indicator: CompanyIndicator,
  published: CatalogueEntry | null,
  live: ReadonlySet<string>,
): CatalogueEntry {
  const { id, kind, unit, direction, category, perspective, cycle, bounds } = indicator;
  return {
    ...(published ?? NOTHING_KNOWN),
    id,
    kind,
    unit,
    direction,
    category,
    perspective,
    cycle,
    bounds,
    measurement: measurementOf(indicator.formula, live),
    // What the company settles is neither a document's nor ours, and a figure of others may not fit it.
    assigned: [],
    rubric: false,
    benchmark: null,
    definedBy: null,
  };
}

const NOTHING_KNOWN = {
  timing: "lag",
  roles: [],
  industries: [],
  targets: [],
  limits: [],
  partners: [],
  flags: [],
  standard: false,
  sources: [],
  doubts: [],
} as const;

/** Two figures of a function that rows of scorecards know become a live formula of the row. */
function measurementOf(
  formula: CompanyFormula | null,
  live: ReadonlySet<string>,
): IndicatorMeasurement {
  if (formula === null) return { kind: "typed" };
  const { function: functionId, scale, inputs } = formula;
  const [numerator, denominator, ...more] = inputs;
  const isQuotient = numerator !== undefined && denominator !== undefined && more.length === 0;
  if (isQuotient && live.has(functionId)) {
    return { kind: "formula", functionId, scale, numerator, denominator };
  }
  return { kind: "call", functionId, scale, arguments: inputs.map((input) => ({ input })) };
}

import type { CatalogueEntry } from "../catalogue-entry";
import type { Origin } from "../company/merge-catalogue";

/** What the catalogue can be narrowed by, in the order in which people are offered it. */
export const FACETS = [
  "category",
  "perspective",
  "role",
  "industry",
  "cycle",
  "measurement",
  "dataSource",
  "document",
  "origin",
] as const;

/** One thing to narrow by. */
export type Facet = (typeof FACETS)[number];

/** The values of one entry for each facet; never none, so that what is not given can be asked for too. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Value of a facet that the entry says nothing about. */
const NOT_GIVEN = "not-given";

/** Value of a measurement that is neither worked out nor rated by written levels. */
const TYPED = "typed";

/** What an entry can be narrowed by; the data source is as the user's language names it. */
export function facetValues(
  entry: CatalogueEntry,
  dataSource = "",
  origin: Origin = "published",
): FacetValues {
  const { category, perspective, roles, industries, cycle, sources, standard } = entry;
  const documents = sources.map((source) => source.document);
  return {
    category: given([category ?? "knock-out"]),
    perspective: given([perspective]),
    role: given(roles),
    industry: given(industries),
    cycle: given([cycle]),
    measurement: measurements(entry),
    dataSource: given(dataSource.split(/、|, /)),
    document: given(standard ? ["standard"] : documents),
    origin: [origin],
  };
}

/** Each value once. */
function given(values: readonly (string | null)[]): readonly string[] {
  const distinct = new Set(values.filter((value) => value !== null && value !== ""));
  return distinct.size === 0 ? [NOT_GIVEN] : ([...distinct] as string[]);
}

/** A satisfaction survey may be computed and have written levels too. */
function measurements({ measurement, rubric }: CatalogueEntry): readonly string[] {
  const computed = measurement.kind !== "typed" && measurement.functionId !== null;
  const ways = [...(computed ? ["computed"] : []), ...(rubric ? ["rated"] : [])];
  return ways.length === 0 ? [TYPED] : ways;
}

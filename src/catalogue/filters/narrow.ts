import type { Facet, FacetValues } from "./facets";
import { FACETS } from "./facets";

/** The values asked for; of one facet any will do, of several facets each must be met. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many entries there would be with each value of each facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The places of the entries that meet the choice, and what each other choice would lead to. */
export interface Narrowed {
  readonly places: readonly number[];
  readonly counts: FacetCounts;
}

/** Narrows the entries to those that meet the choice. */
export function narrow(entries: readonly FacetValues[], choice: Choice): Narrowed {
  const asked = FACETS.filter((facet) => (choice[facet] ?? []).length > 0);
  const counts = emptyCounts();
  const places: number[] = [];
  entries.forEach((values, place) => {
    const unmet = asked.filter((facet) => !meets(values, facet, choice));
    if (unmet.length === 0) places.push(place);
    // An entry that fails by one facet alone would be there if another value of that were chosen.
    if (unmet.length <= 1) count(counts, values, unmet);
  });
  return { places, counts };
}

/** The choice with that value added, or without it if it is there. */
export function toggled(choice: Choice, facet: Facet, value: string): Choice {
  const values = choice[facet] ?? [];
  const left = values.filter((other) => other !== value);
  return { ...choice, [facet]: left.length < values.length ? left : [...values, value] };
}

/** Each value asked for, facet by facet. */
export function chosenValues(choice: Choice): readonly (readonly [Facet, string])[] {
  return FACETS.flatMap((facet) => (choice[facet] ?? []).map((value) => [facet, value] as const));
}

const meets = (values: FacetValues, facet: Facet, choice: Choice) =>
  values[facet].some((value) => choice[facet]?.includes(value));

type Tally = Record<Facet, Map<string, number>>;

const emptyCounts = (): Tally => ({
  category: new Map(),
  perspective: new Map(),
  role: new Map(),
  industry: new Map(),
  cycle: new Map(),
  measurement: new Map(),
  dataSource: new Map(),
  document: new Map(),
  origin: new Map(),
});

function count(counts: Tally, values: FacetValues, unmet: readonly Facet[]): void {
  for (const facet of unmet.length === 0 ? FACETS : unmet) {
    for (const value of values[facet]) {
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
}

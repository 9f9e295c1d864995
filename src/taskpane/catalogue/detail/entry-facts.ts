import type { AssignedFact } from "../../../catalogue/indicator";
import type { Facet } from "../../../catalogue/filters/facets";
import type { CatalogueWords } from "../../../i18n/catalogue-words";
import type { Language } from "../../../i18n/language";
import { formatNumber } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";
import { valueLabel } from "../facet-labels";
import type { CatalogueItem } from "../catalogue-item";

/** One fact in words. */
interface Fact {
  readonly term: string;
  readonly value: string;
  /** Whether no document states it. */
  readonly ours: boolean;
}

/** What facts are worded with. */
export interface Wording {
  readonly language: Language;
  readonly words: CatalogueWords;
  readonly separator: string;
}

/** What an indicator is, fact by fact. */
export function entryFacts(item: CatalogueItem, wording: Wording): readonly Fact[] {
  const { entry } = item;
  const { words, language } = wording;
  const ours = (fact: AssignedFact) => entry.assigned.includes(fact);
  const named = (facet: Facet, assigned: AssignedFact | null): Fact => ({
    term: words.facets[facet],
    value: item.facets[facet]
      .map((value) => valueLabel(facet, value, words, language))
      .join(wording.separator),
    ours: assigned !== null && ours(assigned),
  });
  return [
    {
      term: words.facts.direction,
      value: words.directions[entry.direction],
      ours: ours("direction"),
    },
    { term: words.facts.unit, value: TERMS[language].units[entry.unit].name, ours: ours("unit") },
    { term: words.facts.kind, value: words.kinds[entry.kind], ours: item.origin === "published" },
    named("category", "category"),
    named("perspective", "perspective"),
    named("cycle", "cycle"),
    { term: words.facts.timing, value: words.timings[entry.timing], ours: ours("timing") },
    ...boundsFact(item, wording),
    named("dataSource", "dataSource"),
    named("role", null),
    named("industry", null),
  ];
}

/** Bounds are fractions of 1 where people read percentages. */
function boundsFact({ entry }: CatalogueItem, { language, words }: Wording): readonly Fact[] {
  if (entry.bounds === null) return [];
  const { lowest, highest } = entry.bounds;
  const figure = (value: number) =>
    entry.unit === "percent"
      ? `${formatNumber(language, value * 100)}%`
      : formatNumber(language, value);
  const value = phrase(words.bounds, { lowest: figure(lowest), highest: figure(highest) });
  return [{ term: words.facts.bounds, value, ours: entry.assigned.includes("bounds") }];
}

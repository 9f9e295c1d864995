import { callInWords } from "../call-in-words";
import type { CatalogueItem } from "../catalogue-item";
import type { Wording } from "./entry-facts";
import { entryFacts } from "./entry-facts";

/** One point in which the company's version differs from the published one. */
interface Difference {
  readonly term: string;
  readonly published: string;
  readonly own: string;
}

/** Where two versions of an indicator differ, in words, in the order of its page. */
export function versionDifferences(
  published: CatalogueItem,
  own: CatalogueItem,
  wording: Wording,
): readonly Difference[] {
  const said = new Map(statements(own, wording));
  return statements(published, wording)
    .map(([term, text]) => ({ term, published: text, own: said.get(term) ?? "" }))
    .concat(onlyIn(own, published, wording))
    .filter((difference) => difference.published !== difference.own);
}

/** A fact that one version alone states. */
function onlyIn(own: CatalogueItem, published: CatalogueItem, wording: Wording): Difference[] {
  const known = new Set(statements(published, wording).map(([term]) => term));
  return statements(own, wording)
    .filter(([term]) => !known.has(term))
    .map(([term, text]) => ({ term, published: "", own: text }));
}

function statements(
  item: CatalogueItem,
  wording: Wording,
): readonly (readonly [term: string, text: string])[] {
  const { entry, text } = item;
  const { sections, version, formula } = wording.words;
  return [
    [version.name, text.name],
    [sections.definition, text.measured],
    [sections.formula, callInWords(entry, text) ?? formula.none],
    [sections.pitfalls, text.note],
    ...entryFacts(item, wording).map(({ term, value }) => [term, value] as const),
  ];
}

import { bestFirst } from "./best-first";
import type { FinderIndex } from "./finder-index";
import type { PlainText } from "./plain-text";
import type { FoundBy } from "./relevance";
import { foundBy } from "./relevance";
import type { IndexSearch } from "./index-search";
import { indexSearch } from "./index-search";

/** The indicators that were found. */
export interface Found {
  /** Best first. */
  readonly ids: readonly string[];
  /** What the one at that place among them was found by. */
  readonly by: (at: number) => FoundBy;
}

/** Finds indicators by what people type. */
export interface Finder {
  /** The indicators that hold every word; null when nothing is asked for. */
  readonly find: (words: string) => Found | null;
  /** The same with a company's entries; a published one of the same id gives way to them. */
  readonly withEntries: (own: FinderIndex) => Finder;
  /** For making documents that can be compared with these. */
  readonly plain: PlainText;
}

interface Shelf {
  readonly documents: FinderIndex["documents"];
  readonly search: IndexSearch;
  /** Ids that another shelf has a newer version of. */
  readonly replaced: ReadonlySet<string>;
}

/** Longer queries are pasted texts: their beginning says enough. */
const LONGEST_QUERY = 80;

const NONE: ReadonlySet<string> = new Set();

/** A finder over the published entries. */
export function makeFinder(published: FinderIndex, plain: PlainText): Finder {
  return finderOver([shelfOf(published)], plain);
}

const shelfOf = (index: FinderIndex): Shelf => ({
  documents: index.documents,
  search: indexSearch(index),
  replaced: NONE,
});

function finderOver(shelves: readonly Shelf[], plain: PlainText): Finder {
  const documents = shelves.flatMap((shelf) => shelf.documents);
  const ids = documents.map(({ id }) => id);
  const mentions = documents.map((document) => document.mentions);
  return {
    plain,
    find: (words) => {
      const query = plain(words.slice(0, LONGEST_QUERY));
      if (query === "") return null;
      const relevance = relevanceIn(shelves, query, documents.length);
      const places = bestFirst(relevance, mentions);
      return {
        ids: places.map((place) => ids[place] ?? ""),
        by: (at) => foundBy(relevance[places[at] ?? -1] ?? 0),
      };
    },
    withEntries: (own) => {
      const newer = own.documents.map(({ id }) => id);
      const others = shelves.map((shelf) => ({
        ...shelf,
        replaced: new Set([...shelf.replaced, ...newer]),
      }));
      return finderOver([...others, shelfOf(own)], plain);
    },
  };
}

/** One shelf after the other, without what is replaced. */
function relevanceIn(shelves: readonly Shelf[], query: string, count: number): Float64Array {
  const relevance = new Float64Array(count);
  let from = 0;
  for (const { documents, search, replaced } of shelves) {
    const first = from;
    relevance.set(search(query), first);
    if (replaced.size > 0) {
      documents.forEach(({ id }, at) => {
        if (replaced.has(id)) relevance[first + at] = 0;
      });
    }
    from += documents.length;
  }
  return relevance;
}

import type { FinderDocument } from "./finder-document";

/** Documents with the words of all of them: made when the product is built, or of a company's own. */
export interface FinderIndex {
  readonly documents: readonly Omit<FinderDocument, "words">[];
  /** Each word of letters once, and for each the places of its documents in the list. */
  readonly words: readonly string[];
  readonly places: readonly (readonly number[])[];
}

/** Turns the documents' words around: from the word to the documents. */
export function finderIndex(documents: readonly FinderDocument[]): FinderIndex {
  const places = new Map<string, number[]>();
  documents.forEach(({ words }, place) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return {
    documents: documents.map(({ id, names, also, hanzi, mentions }) => ({
      id,
      names,
      also,
      hanzi,
      mentions,
    })),
    words: [...places.keys()],
    places: [...places.values()],
  };
}

import { useMemo, useState } from "react";
import type { Choice, FacetCounts } from "../../../catalogue/filters/narrow";
import { narrow } from "../../../catalogue/filters/narrow";
import type { FoundBy } from "../../../catalogue/finder/relevance";
import { useCatalogue } from "../catalogue-context";
import type { Catalogue, CatalogueItem } from "../load-catalogue";

/** One line of the list. */
export interface Row {
  readonly item: CatalogueItem;
  /** Null where nothing was searched for. */
  readonly by: FoundBy | null;
}

/** What a person searches for, and what there is of it. */
export interface Search {
  readonly words: string;
  readonly choice: Choice;
  readonly count: number;
  /** The line at that place of the list. */
  readonly row: (place: number) => Row | null;
  readonly counts: FacetCounts;
  /** How many there would be with these words and that choice instead. */
  readonly countWith: (words: string, choice: Choice) => number;
  readonly setWords: (words: string) => void;
  readonly setChoice: (choice: Choice) => void;
  /** Place of the indicator last opened from the list, null if there is none. */
  readonly opened: number | null;
  readonly setOpened: (place: number) => void;
}

/** Searches at every keystroke; there is nothing to wait for. */
export function useSearch(): Search {
  const catalogue = useCatalogue();
  const [words, setWords] = useState("");
  const [choice, setChoice] = useState<Choice>({});
  const [opened, setOpened] = useState<number | null>(null);
  const hits = useMemo(() => hitsFor(catalogue, words), [catalogue, words]);
  const { places, counts } = useMemo(() => narrow(hits.facets, choice), [hits, choice]);
  const changed = <Value>(set: (value: Value) => void) => {
    return (value: Value) => {
      setOpened(null);
      set(value);
    };
  };
  return {
    words,
    choice,
    count: places.length,
    row: (place) => hits.row(places[place] ?? -1),
    counts,
    countWith: (other, wanted) => narrow(hitsFor(catalogue, other).facets, wanted).places.length,
    setWords: changed(setWords),
    setChoice: changed(setChoice),
    opened,
    setOpened,
  };
}

/** Everything that the words find, before it is narrowed. */
function hitsFor({ items, finder }: Catalogue, words: string) {
  const found = finder.find(words);
  const hits = found ? found.ids.flatMap((id) => items.get(id) ?? []) : [...items.values()];
  return {
    facets: hits.map((item) => item.facets),
    row: (at: number): Row | null => {
      const item = hits[at];
      return item ? { item, by: found ? found.by(at) : null } : null;
    },
  };
}

import { useMemo, useState } from "react";
import type { Choice, FacetCounts } from "../../../catalogue/filters/narrow";
import { narrow } from "../../../catalogue/filters/narrow";
import type { FoundBy } from "../../../catalogue/finder/relevance";
import { useCatalogue } from "../catalogue-context";
import type { CatalogueItem } from "../catalogue-item";
import type { Catalogue } from "../load-catalogue";

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
  /** Whether the list holds what the company hides, too. */
  readonly withHidden: boolean;
  readonly count: number;
  /** The line at that place of the list. */
  readonly row: (place: number) => Row | null;
  readonly counts: FacetCounts;
  /** How many there would be with these words and that choice, and perhaps hidden ones, instead. */
  readonly countWith: (words: string, choice: Choice, withHidden?: boolean) => number;
  readonly setWords: (words: string) => void;
  readonly setChoice: (choice: Choice) => void;
  readonly setWithHidden: (withHidden: boolean) => void;
  /** Place of the indicator last opened from the list, null if there is none. */
  readonly opened: number | null;
  readonly setOpened: (place: number) => void;
}

/** Searches at every keystroke; there is nothing to wait for. */
export function useSearch(): Search {
  const catalogue = useCatalogue();
  const [words, setWords] = useState("");
  const [choice, setChoice] = useState<Choice>({});
  const [withHidden, setWithHidden] = useState(false);
  const [opened, setOpened] = useState<number | null>(null);
  const hits = useMemo(() => hitsFor(catalogue, words, withHidden), [catalogue, words, withHidden]);
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
    withHidden,
    count: places.length,
    row: (place) => hits.row(places[place] ?? -1),
    counts,
    countWith: (other, wanted, hidden = withHidden) =>
      narrow(hitsFor(catalogue, other, hidden).facets, wanted).places.length,
    setWords: changed(setWords),
    setChoice: changed(setChoice),
    setWithHidden: changed(setWithHidden),
    opened,
    setOpened,
  };
}

/** Everything that the words find, before it is narrowed. */
function hitsFor({ items, finder }: Catalogue, words: string, withHidden: boolean) {
  const found = finder.find(words);
  const ids = found?.ids ?? [...items.keys()];
  const hits = ids.flatMap((id, at) => {
    const item = items.get(id);
    return item && (withHidden || !item.hidden) ? [{ item, at }] : [];
  });
  return {
    facets: hits.map(({ item }) => item.facets),
    row: (place: number): Row | null => {
      const hit = hits[place];
      return hit ? { item: hit.item, by: found ? found.by(hit.at) : null } : null;
    },
  };
}

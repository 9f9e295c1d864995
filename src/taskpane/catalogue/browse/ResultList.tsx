import { makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import { useCatalogueWords } from "../catalogue-context";
import { placesDrawn } from "./list-span";
import { placeReachedBy } from "./list-keys";
import { ResultRow } from "./ResultRow";
import type { Search } from "./use-search";
import { ROW_HEIGHT, useSpan } from "./use-span";

interface ResultListProps {
  readonly search: Search;
  /** Place of the row that has the focus, null while it is elsewhere. */
  readonly focused: number | null;
  /** -1 leads back to what stands before the list. */
  readonly setFocused: (place: number) => void;
}

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
});

/** The indicators found. Only the rows near what is seen exist, so that ten thousand scroll like ten. */
export function ResultList({ search, focused, setFocused }: ResultListProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const list = useRef<HTMLUListElement>(null);
  const { count } = search;
  const span = useSpan(list, count);
  const stop = Math.min(focused ?? 0, count - 1);
  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-place="${focused}"]`)?.focus();
  }, [focused]);
  const move = (event: KeyboardEvent) => {
    const reached = placeReachedBy(event.key, stop, count);
    if (reached === null) return;
    event.preventDefault();
    setFocused(reached);
  };
  return (
    <ul
      ref={list}
      role="list"
      aria-label={words.results}
      className={styles.list}
      style={{ height: `${count * ROW_HEIGHT}rem` }}
      onKeyDown={move}
    >
      {placesDrawn(span, stop).map((place) => (
        <ResultRow key={place} search={search} place={place} isStop={place === stop} />
      ))}
    </ul>
  );
}

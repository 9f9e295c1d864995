import { makeStyles, SearchBox } from "@fluentui/react-components";
import type { KeyboardEvent, RefObject } from "react";
import { useCatalogueWords } from "../catalogue-context";
import { catalogueAddress } from "../trail";
import type { Search } from "./use-search";

interface SearchFieldProps {
  readonly search: Search;
  readonly field: RefObject<HTMLDivElement>;
  readonly goToList: () => void;
}

const useStyles = makeStyles({ field: { width: "100%", maxWidth: "none" } });

/** Where one types what to look for. Enter opens the first hit, the arrow leads to the list. */
export function SearchField({ search, field, goToList }: SearchFieldProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const first = search.row(0);
  const press = (event: KeyboardEvent) => {
    // Keys pressed while hanzi are being composed belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: goToList,
      Escape: () => {
        search.setWords("");
      },
      Enter: () => {
        if (first === null) return;
        search.setOpened(0);
        window.location.hash = catalogueAddress(first.item.entry.id);
      },
    };
    const act = actions[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div role="search" ref={field}>
      <SearchBox
        className={styles.field}
        aria-label={words.search}
        placeholder={words.search}
        value={search.words}
        onKeyDown={press}
        onChange={(_event, data) => {
          search.setWords(data.value);
        }}
      />
    </div>
  );
}

import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { phrase } from "../../../i18n/phrase";
import { CompanyLink } from "../../company/CompanyLink";
import { useTexts } from "../../frame/language-context";
import { ViewTitle } from "../../frame/ViewTitle";
import { useCatalogueWords } from "../catalogue-context";
import { FilterChips } from "./FilterChips";
import { FilterPanel } from "./FilterPanel";
import { NothingFound } from "./NothingFound";
import { ResultList } from "./ResultList";
import { SearchField } from "./SearchField";
import type { Search } from "./use-search";

const useStyles = makeStyles({ count: { margin: "8px 0" } });

/** The list of indicators with its search and filters. */
export function CatalogueList({ search }: { search: Search }) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const title = useTexts().interface.views.catalogue;
  const field = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useFocusedRow(search);
  const goTo = (place: number) => {
    if (place < 0) field.current?.querySelector("input")?.focus();
    setFocused(place < 0 ? null : place);
  };
  const sentence = search.words.trim() === "" ? words.count : words.countFound;
  return (
    <>
      <ViewTitle>{title}</ViewTitle>
      <SearchField
        search={search}
        field={field}
        goToList={() => {
          if (search.count > 0) goTo(0);
        }}
      />
      <FilterPanel search={search} />
      <FilterChips search={search} />
      <p role="status" className={styles.count}>
        {search.count === 0 ? words.none.title : phrase(sentence, { count: search.count })}
      </p>
      {search.count === 0 ? (
        <NothingFound search={search} />
      ) : (
        <ResultList search={search} focused={focused} setFocused={goTo} />
      )}
      <CompanyLink />
    </>
  );
}

/** The row to focus: the one last opened when one comes back, none once another search begins. */
function useFocusedRow({ words, choice, withHidden, opened }: Search) {
  const [focused, setFocused] = useState(opened);
  const [searched, setSearched] = useState({ words, choice, withHidden });
  const same = searched.words === words && searched.choice === choice;
  if (!same || searched.withHidden !== withHidden) {
    setSearched({ words, choice, withHidden });
    setFocused(null);
  }
  return [focused, setFocused] as const;
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { FACETS } from "../../../catalogue/filters/facets";
import { chosenValues } from "../../../catalogue/filters/narrow";
import { phrase } from "../../../i18n/phrase";
import { useCatalogueWords } from "../catalogue-context";
import { FacetOptions } from "./FacetOptions";
import type { Search } from "./use-search";

const useStyles = makeStyles({
  panel: { margin: "8px 0 0" },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
  },
});

/** What the list can be narrowed by. */
export function FilterPanel({ search }: { search: Search }) {
  const styles = useStyles();
  const { filter } = useCatalogueWords();
  const chosen = chosenValues(search.choice).length;
  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>
        {chosen === 0 ? filter.open : phrase(filter.openChosen, { count: chosen })}
      </summary>
      {FACETS.map((facet) => (
        <FacetOptions key={facet} facet={facet} search={search} />
      ))}
    </details>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { FACETS } from "../../../catalogue/filters/facets";
import { chosenValues } from "../../../catalogue/filters/narrow";
import { phrase } from "../../../i18n/phrase";
import { useCatalogue } from "../catalogue-context";
import { FacetOptions } from "./FacetOptions";
import { HiddenOption } from "./HiddenOption";
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
  const { words, company } = useCatalogue();
  const { filter } = words;
  // Without a company's entries all are of one origin.
  const facets = FACETS.filter((facet) => facet !== "origin" || company !== null);
  const chosen = chosenValues(search.choice).length;
  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>
        {chosen === 0 ? filter.open : phrase(filter.openChosen, { count: chosen })}
      </summary>
      {facets.map((facet) => (
        <FacetOptions key={facet} facet={facet} search={search} />
      ))}
      <HiddenOption search={search} />
    </details>
  );
}

import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Facet } from "../../../catalogue/filters/facets";
import { toggled } from "../../../catalogue/filters/narrow";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import { valueLabel } from "../facet-labels";
import type { Search } from "./use-search";

interface FacetOptionsProps {
  readonly facet: Facet;
  readonly search: Search;
}

const useStyles = makeStyles({
  facet: { margin: "4px 0 0 12px" },
  summary: { cursor: "pointer", minHeight: "24px" },
  options: { display: "flex", flexDirection: "column" },
});

/** The values of one facet, each with how many indicators it would leave, the most first. */
export function FacetOptions({ facet, search }: FacetOptionsProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const { language } = useSpeech();
  const chosen = search.choice[facet] ?? [];
  const counts = search.counts[facet];
  const offered = [...new Set([...counts.keys(), ...chosen])].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
  return (
    <details className={styles.facet}>
      <summary className={styles.summary}>{words.facets[facet]}</summary>
      <div role="group" aria-label={words.facets[facet]} className={styles.options}>
        {offered.map((value) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            label={phrase(words.filter.option, {
              value: valueLabel(facet, value, words, language),
              count: counts.get(value) ?? 0,
            })}
            onChange={() => {
              search.setChoice(toggled(search.choice, facet, value));
            }}
          />
        ))}
      </div>
    </details>
  );
}

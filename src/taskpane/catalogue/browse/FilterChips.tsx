import { Button, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { chosenValues, toggled } from "../../../catalogue/filters/narrow";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import { valueLabel } from "../facet-labels";
import type { Search } from "./use-search";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "8px 0 0" },
});

/** The values that the list is narrowed to, each to be removed. */
export function FilterChips({ search }: { search: Search }) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const { language } = useSpeech();
  const chosen = chosenValues(search.choice);
  if (chosen.length === 0) return null;
  return (
    <div role="group" aria-label={words.filter.chosen} className={styles.chips}>
      {chosen.map(([facet, id]) => {
        const value = valueLabel(facet, id, words, language);
        return (
          <Button
            key={`${facet} ${id}`}
            size="small"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={phrase(words.filter.remove, { facet: words.facets[facet], value })}
            onClick={() => {
              search.setChoice(toggled(search.choice, facet, id));
            }}
          >
            {value}
          </Button>
        );
      })}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          search.setChoice({});
        }}
      >
        {words.filter.clear}
      </Button>
    </div>
  );
}

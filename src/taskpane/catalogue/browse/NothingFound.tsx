import { Button, makeStyles } from "@fluentui/react-components";
import type { Choice } from "../../../catalogue/filters/narrow";
import { chosenValues, toggled } from "../../../catalogue/filters/narrow";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import { valueLabel } from "../facet-labels";
import type { Search } from "./use-search";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  reason: { margin: "0 0 8px" },
});

/** One thing to give up, and how many indicators there are then. */
interface Way {
  readonly sentence: string;
  readonly words: string;
  readonly choice: Choice;
  readonly withHidden: boolean;
}

/** Says why the list is empty, and offers what would fill it. */
export function NothingFound({ search }: { search: Search }) {
  const styles = useStyles();
  const texts = useCatalogueWords().none;
  const ways = useWays(search)
    .map((way) => ({ ...way, count: search.countWith(way.words, way.choice, way.withHidden) }))
    .filter(({ count }) => count > 0);
  const unfiltered = search.countWith(search.words, {});
  return (
    <>
      <p className={styles.reason}>
        {unfiltered === 0 ? phrase(texts.words, { query: search.words }) : texts.filters}
      </p>
      <div className={styles.ways}>
        {ways.map(({ sentence, words, choice, withHidden, count }) => (
          <Button
            key={sentence}
            onClick={() => {
              search.setWords(words);
              search.setChoice(choice);
              search.setWithHidden(withHidden);
            }}
          >
            {phrase(sentence, { count })}
          </Button>
        ))}
      </div>
    </>
  );
}

function useWays({ words, choice, withHidden }: Search): readonly Way[] {
  const texts = useCatalogueWords();
  const { none } = texts;
  const { language } = useSpeech();
  const chosen = chosenValues(choice);
  const without = chosen.map(([facet, value]) => ({
    sentence: phrase(none.withoutFilter, { value: valueLabel(facet, value, texts, language) }),
    words,
    choice: toggled(choice, facet, value),
    withHidden,
  }));
  const searched = words.trim() !== "" && chosen.length > 0;
  return [
    ...(withHidden ? [] : [{ sentence: none.withHidden, words, choice, withHidden: true }]),
    ...without,
    ...(searched ? [{ sentence: none.withoutWords, words: "", choice, withHidden }] : []),
    { sentence: none.withoutAll, words: "", choice: {}, withHidden },
  ];
}

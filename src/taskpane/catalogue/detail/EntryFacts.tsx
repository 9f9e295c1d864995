import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import { phrase } from "../../../i18n/phrase";
import { entryFacts } from "./entry-facts";
import type { ItemProps } from "./item-props";
import { Ours } from "./Ours";
import { Section } from "./Section";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The indicator's facts, each marked where it is ours. */
export function EntryFacts({ item }: ItemProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useCatalogueWords();
  const facts = entryFacts(item, {
    language,
    words,
    separator: texts.interface.frame.listSeparator,
  });
  return (
    <Section title={words.sections.facts}>
      <dl className={styles.facts}>
        {facts.map(({ term, value, ours }) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>
              {value} {ours && <Ours />}
            </dd>
          </div>
        ))}
      </dl>
      {facts.some(({ ours }) => ours) && (
        <p className={styles.note}>{phrase(words.oursNote, { mark: words.ours })}</p>
      )}
    </Section>
  );
}

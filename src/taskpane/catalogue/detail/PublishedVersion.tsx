import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";
import { Section } from "./Section";
import { versionDifferences } from "./version-differences";

const useStyles = makeStyles({
  point: {
    margin: "0 0 8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  term: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  versions: {
    margin: 0,
    display: "grid",
    // Side by side as soon as both columns can hold a few words.
    gridTemplateColumns: "repeat(auto-fit, minmax(6rem, 1fr))",
    gap: "8px",
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** What was published beside the company's version of it, wherever the two differ. */
export function PublishedVersion({ item }: ItemProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useCatalogueWords();
  if (item.published === null) return null;
  const separator = texts.interface.frame.listSeparator;
  const differences = versionDifferences(item.published, item, { language, words, separator });
  const { version } = words;
  return (
    <Section title={version.title}>
      {differences.length === 0 && version.same}
      {differences.map(({ term, published, own }) => (
        <div key={term} className={styles.point}>
          <p className={styles.term}>{term}</p>
          <dl className={styles.versions}>
            <div>
              <dt className={styles.label}>{version.published}</dt>
              <dd className={styles.text}>{published === "" ? version.nothing : published}</dd>
            </div>
            <div>
              <dt className={styles.label}>{version.own}</dt>
              <dd className={styles.text}>{own === "" ? version.nothing : own}</dd>
            </div>
          </dl>
        </div>
      ))}
    </Section>
  );
}

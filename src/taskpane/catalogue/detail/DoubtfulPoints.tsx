import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";
import { Section } from "./Section";

const useStyles = makeStyles({
  doubt: {
    margin: "0 0 8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "grid",
    // Side by side as soon as both columns can hold a few words.
    gridTemplateColumns: "repeat(auto-fit, minmax(6rem, 1fr))",
    gap: "8px",
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** Points where the documents contradict themselves: what is printed beside what is made of it. */
export function DoubtfulPoints({ item: { entry } }: ItemProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const { doubts } = useTexts();
  if (entry.doubts.length === 0) return null;
  return (
    <Section title={words.sections.doubts}>
      {entry.doubts.map((key) => (
        <dl key={key} className={styles.doubt}>
          <div>
            <dt className={styles.label}>{words.doubt.published}</dt>
            <dd className={styles.text}>{doubts[key]?.published}</dd>
          </div>
          <div>
            <dt className={styles.label}>{words.doubt.corrected}</dt>
            <dd className={styles.text}>{doubts[key]?.treatment}</dd>
          </div>
        </dl>
      ))}
    </Section>
  );
}

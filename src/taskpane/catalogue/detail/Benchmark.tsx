import { makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";
import { ReferencePages } from "./ReferencePages";
import { Section } from "./Section";

const useStyles = makeStyles({
  line: { margin: "0 0 4px" },
  muted: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/**
 * What others reach, how well that is supported and by whom; nothing where nothing reliable was found.
 * Nobody has looked for figures of an indicator that the company added.
 */
export function Benchmark({ item }: ItemProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  if (item.origin === "added") return null;
  const { entry, text } = item.published ?? item;
  const { benchmark, definedBy } = entry;
  return (
    <Section title={words.sections.benchmark}>
      {item.published !== null && <p className={styles.muted}>{words.benchmark.ofPublished}</p>}
      {benchmark === null ? (
        <p className={styles.muted}>{words.benchmark.none}</p>
      ) : (
        <>
          <p className={styles.line}>{text.benchmark}</p>
          <p className={styles.muted}>
            {phrase(words.benchmark.grade, { grade: benchmark.grade })}
          </p>
          <ReferencePages pages={benchmark.pages} />
        </>
      )}
      {definedBy !== null && definedBy.pages.join() !== benchmark?.pages.join() && (
        <>
          <p className={styles.muted}>{words.benchmark.definedBy}</p>
          <ReferencePages pages={definedBy.pages} />
        </>
      )}
    </Section>
  );
}

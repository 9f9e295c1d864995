import { makeStyles, tokens } from "@fluentui/react-components";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";
import { Ours } from "./Ours";
import { Section } from "./Section";

const useStyles = makeStyles({
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  levels: { margin: 0, paddingLeft: "20px" },
});

/** What to look for on each of five levels, where the indicator is rated. */
export function Levels({ item: { text } }: ItemProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  if (text.anchors === undefined) return null;
  return (
    <Section title={words.sections.levels}>
      <p className={styles.note}>
        {words.levelsNote} <Ours />
      </p>
      <ol className={styles.levels}>
        {text.anchors.map((anchor) => (
          <li key={anchor}>{anchor}</li>
        ))}
      </ol>
    </Section>
  );
}

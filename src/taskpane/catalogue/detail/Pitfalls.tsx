import { makeStyles } from "@fluentui/react-components";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";
import { Section } from "./Section";

type Flag = keyof ReturnType<typeof useCatalogueWords>["flags"];

const useStyles = makeStyles({ line: { margin: "0 0 4px" } });

/** What goes wrong with the indicator. */
export function Pitfalls({ item: { entry, text } }: ItemProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  return (
    <Section title={words.sections.pitfalls}>
      <p className={styles.line}>{text.note}</p>
      {entry.flags.map((flag) => (
        <p key={flag} className={styles.line}>
          {words.flags[flag as Flag]}
        </p>
      ))}
    </Section>
  );
}

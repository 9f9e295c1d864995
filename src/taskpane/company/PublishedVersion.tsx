import { makeStyles, tokens } from "@fluentui/react-components";
import { useDesk } from "./desk-context";
import { Section } from "./Section";

const useStyles = makeStyles({
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** What was published under this id, beside the company's version of it. */
export function PublishedVersion({ id }: { id: string }) {
  const styles = useStyles();
  const { words, published } = useDesk();
  const text = published[id];
  if (!text) return null;
  return (
    <Section title={words.lists.published}>
      {[text.name, text.measured, text.note].map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
    </Section>
  );
}

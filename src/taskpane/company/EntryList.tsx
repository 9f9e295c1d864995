import { makeStyles } from "@fluentui/react-components";
import type { EntryAction } from "./EntryLine";
import { EntryLine } from "./EntryLine";

/** An entry as a line of a list. */
export interface ListedEntry {
  readonly key: string;
  readonly name: string;
  /** Where it comes from, in a word; null where it is as published. */
  readonly mark: string | null;
  readonly actions: readonly EntryAction[];
}

const useStyles = makeStyles({
  list: { margin: "4px 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "4px" },
});

/** Entries, one a line, each with what can be done with it. */
export function EntryList({ entries }: { entries: readonly ListedEntry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ key, ...entry }) => (
        <EntryLine key={key} {...entry} />
      ))}
    </ul>
  );
}

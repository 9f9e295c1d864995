import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useDesk } from "./desk-context";

/** Something that can be done with an entry. */
export interface EntryAction {
  readonly label: string;
  readonly run: () => void;
}

interface EntryLineProps {
  readonly name: string;
  /** Where the entry comes from, in a word; null where it is as published. */
  readonly mark: string | null;
  readonly actions: readonly EntryAction[];
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "2px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { flexGrow: 1, minWidth: "120px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** One entry: its name, its mark, and its buttons. */
export function EntryLine({ name, mark, actions }: EntryLineProps) {
  const styles = useStyles();
  const { words, busy } = useDesk();
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      {mark !== null && <Badge appearance="outline">{mark}</Badge>}
      <span className={styles.actions}>
        {actions.map(({ label, run }) => (
          <Button
            key={label}
            size="small"
            aria-label={phrase(words.ofEntry, { action: label, name })}
            disabledFocusable={busy}
            onClick={run}
          >
            {label}
          </Button>
        ))}
      </span>
    </li>
  );
}

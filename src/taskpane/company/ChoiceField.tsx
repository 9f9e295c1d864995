import { Field, makeStyles, Select } from "@fluentui/react-components";

/** One possible value, "" for none, and what it is called. */
interface Choice {
  readonly value: string;
  readonly name: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
  readonly hint?: string;
}

// A long choice, or enlarged text, must not widen the pane nor be cut off.
const useStyles = makeStyles({
  choice: { minWidth: 0 },
  select: { height: "auto", minHeight: "32px", minWidth: 0, width: "100%" },
});

/** One of several values. */
export function ChoiceField({ label, value, choices, choose, hint }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        className={styles.choice}
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, data) => {
          choose(data.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

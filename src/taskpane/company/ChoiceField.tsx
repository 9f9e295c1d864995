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

// The usual fixed height would cut off enlarged text.
const useStyles = makeStyles({ select: { height: "auto", minHeight: "32px" } });

/** One of several values. */
export function ChoiceField({ label, value, choices, choose, hint }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
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

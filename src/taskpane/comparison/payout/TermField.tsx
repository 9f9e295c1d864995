import { Field, Input, makeStyles } from "@fluentui/react-components";

interface TermFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Undefined where what was typed can be read. */
  readonly objection: string | undefined;
  readonly type: (text: string) => void;
}

const useStyles = makeStyles({
  field: { marginBottom: "8px" },
  // An input of the library asks for more room than half of a narrow pane.
  input: { minWidth: 0, width: "100%" },
});

/** A figure that a payout rests on. */
export function TermField({ label, value, hint, objection, type }: TermFieldProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(objection !== undefined && { validationMessage: objection })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input, inputMode: "decimal" }}
        value={value}
        onChange={(_event, { value: text }) => {
          type(text);
        }}
      />
    </Field>
  );
}

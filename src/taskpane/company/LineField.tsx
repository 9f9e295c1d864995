import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly required?: boolean;
  readonly several?: boolean;
}

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** A text of one line, or of several. */
export function LineField({
  label,
  value,
  change,
  hint,
  fault,
  required,
  several,
}: LineFieldProps) {
  const styles = useStyles();
  const Control = several ? Textarea : Input;
  return (
    <Field
      label={label}
      required={required ?? false}
      {...(hint !== undefined && { hint })}
      {...(fault && { validationMessage: fault })}
    >
      <Control
        className={styles.input}
        value={value}
        onChange={(_event: unknown, data: { readonly value: string }) => {
          change(data.value);
        }}
      />
    </Field>
  );
}

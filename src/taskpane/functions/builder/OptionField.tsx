import { Field, makeStyles, Select } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import type { ParameterHelp } from "../function-help";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  text: { height: "auto", minHeight: "32px", minWidth: 0, width: "100%" },
});

interface OptionFieldProps {
  readonly parameter: ParameterHelp;
  readonly text: string;
  readonly fault: string | null;
  readonly type: (text: string) => void;
  /** The value is to come from a cell instead. */
  readonly takeCell: () => void;
}

/** What no value is called, so that it can stand among them. */
const CELL = "=";

/** A text option stands in quotes, a number does not. */
const writtenOption = (value: string) => (/^\d+$/.test(value) ? value : `"${value}"`);

/** The values that an argument may have, each with its meaning. */
export function OptionField({ parameter, text, fault, type, takeCell }: OptionFieldProps) {
  const styles = useStyles();
  const words = useTexts().interface.functions.builder;
  return (
    <Field
      className={styles.field}
      label={parameter.name}
      required={!parameter.optional}
      hint={parameter.description}
      validationState={fault === null ? "none" : "error"}
      validationMessage={fault}
    >
      <Select
        select={{ className: styles.text }}
        value={text}
        onChange={(_event, { value }) => {
          if (value === CELL) takeCell();
          else type(value);
        }}
      >
        <option value="">{parameter.optional ? words.usual : words.choose}</option>
        {parameter.options.map(({ value, meaning }) => (
          <option key={value} value={writtenOption(value)}>
            {phrase(words.option, { value, meaning })}
          </option>
        ))}
        <option value={CELL}>{words.fromCell}</option>
      </Select>
    </Field>
  );
}

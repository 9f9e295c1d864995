import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../frame/language-context";
import { phrase } from "../../../i18n/phrase";
import type { ArgumentState } from "./argument-state";
import type { Proposal } from "./propose-references";
import { ProposalButtons } from "./ProposalButtons";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  line: { display: "flex", flexWrap: "wrap", gap: "4px 8px", marginTop: "4px" },
});

interface ReferenceFieldProps {
  /** Key of the argument. */
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly state: ArgumentState;
  /** What is wrong with it, as a sentence; null for nothing. */
  readonly fault: string | null;
  readonly following: boolean;
  /** What seems to be meant, the likeliest first. */
  readonly proposals: readonly Proposal[];
  /** Whether it gets the focus when it appears. */
  readonly focused?: boolean;
  readonly type: (text: string) => void;
  readonly takeSelection: () => void;
  /** Further ways to fill the field. */
  readonly children?: ReactNode;
}

/** A reference that is typed, taken from the selection, or follows it while one is in the sheet. */
export function ReferenceField(props: ReferenceFieldProps) {
  const { field, label, hint, required, state, fault, following, proposals } = props;
  const styles = useStyles();
  const words = useTexts().interface.functions.builder;
  return (
    <div className={styles.field}>
      <Field
        label={label}
        required={required}
        hint={hint}
        validationState={fault === null ? "none" : "error"}
        validationMessage={fault}
      >
        <Input
          className={styles.input}
          data-follows={field}
          autoFocus={props.focused ?? false}
          value={state.text}
          placeholder={following ? words.following : words.placeholder}
          onChange={(_event, { value }) => {
            props.type(value);
          }}
        />
      </Field>
      <div className={styles.line}>
        <Button
          size="small"
          data-follows={field}
          aria-label={phrase(words.takeFor, { argument: label })}
          onClick={props.takeSelection}
        >
          {words.take}
        </Button>
        {state.text === "" && <ProposalButtons proposals={proposals} take={props.type} />}
        {props.children}
      </div>
    </div>
  );
}

import { Button, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaScope } from "../../excel/plain/find-sheets";
import { PLAIN_ACTIONS, type PlainAction } from "./plain-action";
import { usePlainTexts } from "./plain-texts-context";

const SCOPES: readonly FormulaScope[] = ["selection", "sheet", "workbook"];

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", justifyItems: "start" },
});

interface PlainFormProps {
  readonly busy: boolean;
  readonly look: (action: PlainAction, scope: FormulaScope) => void;
}

/** What is to be done and where. Nothing is changed yet. */
export function PlainForm({ busy, look }: PlainFormProps) {
  const styles = useStyles();
  const words = usePlainTexts();
  const [action, setAction] = useState<PlainAction>("convert");
  const [scope, setScope] = useState<FormulaScope>("sheet");
  return (
    <div className={styles.form}>
      <Field label={words.action.label} hint={words.action[action].sentence}>
        <RadioGroup
          value={action}
          onChange={(_event, { value }) => {
            setAction(PLAIN_ACTIONS.find((one) => one === value) ?? "convert");
          }}
        >
          {PLAIN_ACTIONS.map((one) => (
            <Radio key={one} value={one} label={words.action[one].name} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.scope.label}>
        <RadioGroup
          value={scope}
          onChange={(_event, { value }) => {
            setScope(SCOPES.find((one) => one === value) ?? "sheet");
          }}
        >
          {SCOPES.map((one) => (
            <Radio key={one} value={one} label={words.scope[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          look(action, scope);
        }}
      >
        {words.look}
      </Button>
    </div>
  );
}

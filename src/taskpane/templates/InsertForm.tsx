import { Button, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { InsertWhere } from "../../excel/insertion";
import { useTexts } from "../frame/language-context";

interface InsertFormProps {
  /** What is inserted, as the button names it. */
  readonly action: string;
  readonly busy: boolean;
  readonly insert: (where: InsertWhere) => void;
  /** What else there is to choose. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", justifyItems: "start", marginTop: "16px" },
});

/** Where to insert, and the button that does it. */
export function InsertForm({ action, busy, insert, children }: InsertFormProps) {
  const styles = useStyles();
  const texts = useTexts().interface.templates;
  const [where, setWhere] = useState<InsertWhere>("new-sheet");
  return (
    <div className={styles.form}>
      <Field label={texts.where} {...(where === "selection" && { hint: texts.selectionHint })}>
        <RadioGroup
          value={where}
          onChange={(_event, { value }) => {
            setWhere(value === "selection" ? "selection" : "new-sheet");
          }}
        >
          <Radio value="new-sheet" label={texts.newSheet} />
          <Radio value="selection" label={texts.selection} />
        </RadioGroup>
      </Field>
      {children}
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          insert(where);
        }}
      >
        {action}
      </Button>
    </div>
  );
}

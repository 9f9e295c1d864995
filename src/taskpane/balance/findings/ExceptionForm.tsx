import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { exceptionSubject } from "../../../domain/card-rules/declared-exception";
import { declareException } from "../../../domain/declarations/change-declarations";
import { useBalanceTexts } from "../balance-texts-context";
import { useFindingsDesk } from "./findings-desk";

interface ExceptionFormProps {
  readonly finding: CardFinding;
  readonly close: () => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", margin: "8px 0" },
  reason: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks why a finding is accepted; without a reason it is not. */
export function ExceptionForm({ finding, close }: ExceptionFormProps) {
  const styles = useStyles();
  const words = useBalanceTexts().exceptions;
  const { card, busy, declare } = useFindingsDesk();
  const [typed, setTyped] = useState("");
  const reason = typed.trim();
  const save = () => {
    const { rule } = finding;
    const subject = exceptionSubject(finding, card.facts);
    declare(declareException({ rule, card: card.tableName, subject, reason }));
  };
  return (
    <div className={styles.form}>
      <Field label={words.reason} hint={words.hint}>
        <Textarea
          autoFocus
          className={styles.reason}
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || reason === ""} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </div>
  );
}

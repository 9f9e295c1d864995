import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { BalanceTexts } from "../../i18n/balance-texts";

interface ReasonFormProps {
  readonly words: Pick<BalanceTexts["exceptions"], "reason" | "hint" | "save" | "cancel">;
  readonly busy: boolean;
  readonly save: (reason: string) => void;
  readonly close: () => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", margin: "8px 0" },
  reason: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks why a finding is accepted; without a reason it is not. */
export function ReasonForm({ words, busy, save, close }: ReasonFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const reason = typed.trim();
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
        <Button
          appearance="primary"
          disabledFocusable={busy || reason === ""}
          onClick={() => {
            save(reason);
          }}
        >
          {words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </div>
  );
}

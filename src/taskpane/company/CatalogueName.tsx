import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useDesk } from "./desk-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  field: { flexGrow: 1, minWidth: "140px" },
  input: { minWidth: 0 },
});

/** What the company calls its catalogue. */
export function CatalogueName() {
  const styles = useStyles();
  const { words, catalogue, busy, save } = useDesk();
  const [name, setName] = useState(catalogue.name);
  return (
    <div className={styles.line}>
      <Field label={words.name} className={styles.field}>
        <Input
          className={styles.input}
          value={name}
          maxLength={120}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      {name !== catalogue.name && (
        <Button
          disabledFocusable={busy}
          onClick={() => void save({ ...catalogue, name }, words.saved)}
        >
          {words.save}
        </Button>
      )}
    </div>
  );
}

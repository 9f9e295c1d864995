import { Button, makeStyles } from "@fluentui/react-components";
import { useDesk } from "./desk-context";
import { Section } from "./Section";
import { TableResult } from "./TableResult";
import { useTableTools } from "./use-table-tools";

const useStyles = makeStyles({
  hint: { margin: "0 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Inserts a table to fill in, and reads one. */
export function TableTools() {
  const styles = useStyles();
  const { words } = useDesk();
  const { tables, busy, insert, read, close } = useTableTools();
  const buttons = [
    {
      label: words.table.insertIndicators,
      run: () => {
        insert("indicators");
      },
    },
    {
      label: words.table.insertTemplates,
      run: () => {
        insert("templates");
      },
    },
    { label: words.table.read, run: read },
  ];
  return (
    <Section title={words.table.title}>
      <p className={styles.hint}>{words.table.hint}</p>
      <div className={styles.buttons}>
        {buttons.map(({ label, run }) => (
          <Button key={label} disabledFocusable={busy} onClick={run}>
            {label}
          </Button>
        ))}
      </div>
      {tables && <TableResult tables={tables} close={close} />}
    </Section>
  );
}

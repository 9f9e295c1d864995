import { Button, makeStyles } from "@fluentui/react-components";
import { useDesk } from "./desk-context";
import type { TemplateDraft } from "./template-draft";
import { TemplateRowFields } from "./TemplateRowFields";
import { TemplateWeights } from "./TemplateWeights";
import { useOffered } from "./use-offered";

interface TemplateRowsProps {
  readonly draft: TemplateDraft;
  readonly change: (draft: TemplateDraft) => void;
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
});

/** The weighted indicators, and live what their weights amount to. */
export function TemplateRows({ draft, change }: TemplateRowsProps) {
  const styles = useStyles();
  const { words } = useDesk();
  const offered = useOffered();
  const setRows = (rows: TemplateDraft["rows"]) => {
    change({ ...draft, rows });
  };
  const add = () => {
    const used = new Set(draft.rows.map(({ indicator }) => indicator));
    const next = offered.rows.find(({ id }) => !used.has(id));
    if (!next) return;
    setRows([...draft.rows, { indicator: next.id, category: next.category, weight: "" }]);
  };
  return (
    <div className={styles.rows}>
      {draft.rows.map((row, at) => (
        <TemplateRowFields
          key={at}
          number={at + 1}
          row={row}
          offered={offered.rows}
          set={(changed) => {
            setRows(draft.rows.map((present, index) => (index === at ? changed : present)));
          }}
          remove={() => {
            setRows(draft.rows.filter((_, index) => index !== at));
          }}
        />
      ))}
      <div>
        <Button onClick={add}>{words.form.addRow}</Button>
      </div>
      <TemplateWeights rows={draft.rows} />
    </div>
  );
}

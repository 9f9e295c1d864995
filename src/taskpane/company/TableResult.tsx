import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { TableReading } from "../../excel/read-table";
import { phrase } from "../../i18n/phrase";
import { readCompanyTable } from "../../sheets/company-table/read-company-table";
import { recogniseCompanyTable } from "../../sheets/company-table/read-table-cells";
import { useSpeech } from "../frame/language-context";
import { checkTable } from "./check-table";
import { useDesk } from "./desk-context";
import { TableFaults } from "./TableFaults";
import { useFindIndicator } from "./use-find-indicator";

const useStyles = makeStyles({
  result: { marginTop: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface TableResultProps {
  readonly tables: readonly TableReading[];
  readonly close: () => void;
}

/** What the table in view would do, row by row checked, to be taken over or mended first. */
export function TableResult({ tables, close }: TableResultProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const { words, known, catalogue, busy, save } = useDesk();
  const findIndicator = useFindIndicator();
  const table = tables.find((candidate) => recogniseCompanyTable(candidate));
  const published = new Set(known.indicators.map(({ id }) => id));
  const entries =
    table &&
    readCompanyTable(table, {
      language,
      findIndicator,
      isPublished: (id) => published.has(id),
      present: catalogue,
    });
  if (!table || !entries) return <Told sentence={words.table.none} />;
  const { faults, next, right } = checkTable(entries, catalogue, known);
  if (right + faults.length === 0) return <Told sentence={words.table.blank} />;
  const take = async () => {
    const { saved } = await save(next, phrase(words.table.taken, { count: right }));
    if (saved) close();
  };
  return (
    <div className={styles.result}>
      <p role="status">{phrase(words.table.result, { right, wrong: faults.length })}</p>
      <TableFaults table={table} faults={faults} />
      <div className={styles.buttons}>
        {right > 0 && (
          <Button
            appearance={faults.length === 0 ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={() => void take()}
          >
            {faults.length === 0 ? words.table.takeAll : words.table.takeRight}
          </Button>
        )}
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function Told({ sentence }: { sentence: string }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { declareTable } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";
import { useDeclaring } from "../../declarations/use-declaring";
import { useSpeech } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { UnreadTable } from "../cards-in-tables";
import { ColumnChoice } from "./ColumnChoice";
import { columnDraft, isEnough, POINTABLE_COLUMNS, pointedColumns } from "./pointable-columns";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", justifyItems: "stretch", margin: "16px 0" },
  heading: { margin: 0 },
  sentence: { margin: 0 },
  save: { justifySelf: "start" },
});

/** Lets people point out the columns of a table whose headings are not recognised. */
export function ColumnForm({ table, missing }: UnreadTable) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useBalanceTexts().columns;
  const { headings } = TERMS[language];
  const [draft, setDraft] = useState(() => columnDraft(table.headers));
  const { busy, notice, declare } = useDeclaring();
  const { tableName, headers } = table;
  const names = missing.map((column) => headings[column].name);
  return (
    <section className={styles.form} aria-label={`${words.title} ${tableName}`}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.title}
      </Subtitle2>
      <p className={styles.sentence}>
        {phrase(words.intro, {
          table: tableName,
          columns: names.join(texts.interface.frame.listSeparator),
        })}
      </p>
      {POINTABLE_COLUMNS.map((column) => (
        <ColumnChoice
          key={column}
          column={column}
          headers={headers}
          heading={draft[column]}
          choose={(heading) => {
            setDraft({ ...draft, [column]: heading });
          }}
        />
      ))}
      {draft.category !== "" && draft.category === draft.weight && (
        <p className={styles.sentence}>{words.both}</p>
      )}
      <Button
        appearance="primary"
        className={styles.save}
        disabledFocusable={busy || !isEnough(draft)}
        onClick={() => {
          declare(declareTable(tableName, { columns: pointedColumns(draft) }));
        }}
      >
        {words.save}
      </Button>
      <Notice notice={notice} />
    </section>
  );
}

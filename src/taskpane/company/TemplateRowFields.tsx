import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";
import { ChoiceField } from "./ChoiceField";
import { choicesOf, keyOf } from "./choices";
import { useDesk } from "./desk-context";
import { LineField } from "./LineField";
import type { RowDraft } from "./template-draft";
import type { OfferedRow } from "./use-offered";

interface TemplateRowFieldsProps {
  readonly number: number;
  readonly row: RowDraft;
  readonly offered: readonly OfferedRow[];
  readonly set: (row: RowDraft) => void;
  readonly remove: () => void;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    margin: 0,
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** One row of a template: which indicator, in which category, with which weight. */
export function TemplateRowFields({ number, row, offered, set, remove }: TemplateRowFieldsProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const { words } = useDesk();
  const { categories } = TERMS[language];
  return (
    <fieldset className={styles.row} aria-label={phrase(words.form.row, { number })}>
      <ChoiceField
        label={words.fields.indicator}
        value={row.indicator}
        choices={offered.map(({ id, name }) => ({ value: id, name }))}
        choose={(indicator) => {
          const found = offered.find(({ id }) => id === indicator);
          set({ ...row, indicator, category: found?.category ?? row.category });
        }}
      />
      <ChoiceField
        label={words.fields.category}
        value={row.category}
        choices={choicesOf(categories)}
        choose={(value) => {
          set({ ...row, category: keyOf(categories, value) ?? row.category });
        }}
      />
      <LineField
        label={words.form.weightHint}
        value={row.weight}
        change={(weight) => {
          set({ ...row, weight });
        }}
      />
      <div>
        <Button size="small" onClick={remove}>
          {phrase(words.form.removeRow, { number })}
        </Button>
      </div>
    </fieldset>
  );
}

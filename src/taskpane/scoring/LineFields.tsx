import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { LineColumn } from "../../sheets/card/score-formula";
import { LINES_OF_METHOD } from "../../sheets/card/score-formula";
import { useSpeech } from "../frame/language-context";
import { lineName } from "./figure-words";
import type { RowDraft } from "./row-draft";
import type { ScoringRow } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";

interface LineFieldsProps {
  readonly row: ScoringRow;
  readonly draft: RowDraft;
  readonly present: RowDraft;
  readonly type: (column: LineColumn, text: string) => void;
}

const useStyles = makeStyles({ fields: { display: "grid", rowGap: "8px" } });

/** The lines that the chosen method reads. */
export function LineFields({ row, draft, present, type }: LineFieldsProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useScoringTexts();
  const { method, texts } = draft;
  if (method === null) return null;
  const isKeptFormula = (column: LineColumn) =>
    row.lines[column].formula !== null && texts[column] === present.texts[column];
  return (
    <div className={styles.fields}>
      {LINES_OF_METHOD[method].map((column) => (
        <Field
          key={column}
          label={lineName(column, method, words, language)}
          {...(isKeptFormula(column) && { hint: words.keptFormula })}
        >
          <Input
            value={texts[column]}
            inputMode="decimal"
            onChange={(_event, { value }) => {
              type(column, value);
            }}
          />
        </Field>
      ))}
    </div>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { areaAddress } from "../../../domain/audit/workbook/cell-place";
import { columnLetters } from "../../../domain/cells/cell-address";
import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";
import { ChoiceField } from "../../company/ChoiceField";
import { useAuditBook } from "../audit-book";
import type { Pointable, PointedColumns, PointedRange } from "./pointed-range";
import { isEnough, POINTABLE, toldColumns } from "./pointed-range";

interface PointedColumnsFormProps {
  readonly range: PointedRange;
  readonly take: (columns: PointedColumns) => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px", margin: "8px 0" },
  line: { margin: 0 },
  take: { justifySelf: "start" },
});

/** Which column of the selected cells is which. */
export function PointedColumnsForm({ range, take }: PointedColumnsFormProps) {
  const styles = useStyles();
  const { language, words } = useAuditBook();
  const texts = words.take;
  const { headings } = TERMS[language];
  const [columns, setColumns] = useState(() => toldColumns(range));
  const choices = [
    { value: "", name: texts.none },
    ...range.headings.map((heading, at) => ({
      value: String(at),
      name: phrase(texts.column, { letters: columnLetters(range.area.column + at), heading }),
    })),
  ];
  return (
    <div className={styles.form}>
      <p className={styles.line}>
        {phrase(texts.range, { sheet: range.sheet, area: areaAddress(range.area) })}
      </p>
      {POINTABLE.map((column) => (
        <ChoiceField
          key={column}
          label={headings[column].name}
          value={String(columns[column] ?? "")}
          choices={choices}
          choose={(value) => {
            setColumns(withColumn(columns, column, value));
          }}
        />
      ))}
      {!isEnough(columns) && <p className={styles.line}>{texts.needed}</p>}
      <Button
        appearance="primary"
        className={styles.take}
        disabledFocusable={!isEnough(columns)}
        onClick={() => {
          take(columns);
        }}
      >
        {texts.take}
      </Button>
    </div>
  );
}

function withColumn(columns: PointedColumns, column: Pointable, value: string): PointedColumns {
  const others = Object.entries(columns).filter(([name]) => name !== column);
  return Object.fromEntries(value === "" ? others : [...others, [column, Number(value)]]);
}

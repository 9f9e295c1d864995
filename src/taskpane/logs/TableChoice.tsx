import { Field, makeStyles, Select } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useLogTexts } from "./log-texts-context";
import type { ChosenLog } from "./use-log-source";
import type { TableNames } from "./use-table-names";

interface TableChoiceProps {
  readonly tables: TableNames;
  readonly chosen: ChosenLog;
  readonly disabled: boolean;
  readonly choose: (tableName: string) => void;
}

const useStyles = makeStyles({
  choice: { minWidth: 0, width: "100%" },
  select: { height: "auto", minHeight: "32px" },
});

const NO_TABLE = "";

/** The workbook's tables; selected cells take the place of the first line. */
export function TableChoice({ tables, chosen, disabled, choose }: TableChoiceProps) {
  const styles = useStyles();
  const { source: words, loading } = useLogTexts();
  const names = tables.kind === "found" ? tables.names : [];
  const selected = selectedAddress(chosen);
  return (
    <Field
      label={words.label}
      {...(tables.kind === "looking" && { hint: loading })}
      {...(tables.kind === "found" && names.length === 0 && { hint: words.noTables })}
    >
      <Select
        className={styles.choice}
        select={{ className: styles.select }}
        disabled={disabled}
        value={chosenTable(chosen) ?? NO_TABLE}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        <option value={NO_TABLE} disabled>
          {selected === null ? words.choose : phrase(words.selection, { address: selected })}
        </option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The table that the choice shows, from the moment it is chosen. */
function chosenTable(chosen: ChosenLog): string | null {
  if (chosen.kind === "opening") return chosen.tableName;
  if (chosen.kind !== "open") return null;
  const { source } = chosen.log;
  return source.kind === "table" ? source.tableName : null;
}

function selectedAddress(chosen: ChosenLog): string | null {
  return chosen.kind === "open" && chosen.log.source.kind === "range" ? chosen.log.address : null;
}

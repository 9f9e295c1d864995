import { Field, makeStyles, Select } from "@fluentui/react-components";
import { analysisNamed } from "../../domain/log-analysis/analyses";
import type { LogColumn, LogRole } from "../../domain/log-analysis/log-column";
import { phrase } from "../../i18n/phrase";
import { cellAddress } from "../../domain/cells/cell-address";
import type { SettingFaults } from "./job-of";
import { useLogTexts } from "./log-texts-context";
import { SettingGroup } from "./SettingGroup";
import type { LogSettings } from "./use-log-settings";

interface ColumnChoicesProps {
  readonly headings: readonly string[];
  /** Place of the first column on its sheet, to name those without a heading. */
  readonly firstColumn: number;
  readonly settings: LogSettings;
  /** Null until the user has tried to start. */
  readonly faults: SettingFaults | null;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  choice: { minWidth: 0, width: "100%" },
  select: { height: "auto", minHeight: "32px" },
});

/** Which column tells what: as recognised, or as the user says. */
export function ColumnChoices(props: ColumnChoicesProps) {
  const { columns: words } = useLogTexts();
  return (
    <SettingGroup title={words.label} hint={words.hint}>
      {analysisNamed(props.settings.analysis).columns.map((column) => (
        <ColumnChoice key={column.role} column={column} {...props} />
      ))}
    </SettingGroup>
  );
}

interface ColumnChoiceProps extends ColumnChoicesProps {
  readonly column: LogColumn;
}

const NONE = "";

function ColumnChoice({ column, ...props }: ColumnChoiceProps) {
  const { headings, firstColumn, settings, faults, disabled } = props;
  const styles = useStyles();
  const { columns: words } = useLogTexts();
  const { role, optional } = column;
  const fault = faultOf(role, faults);
  return (
    <Field
      label={words[role]}
      {...(fault && { validationMessage: phrase(words[fault], { column: words[role] }) })}
    >
      <Select
        className={styles.choice}
        select={{ className: styles.select }}
        disabled={disabled}
        value={String(settings.columnOf(role) ?? NONE)}
        onChange={(_event, { value }) => {
          settings.chooseColumn(role, value === NONE ? null : Number(value));
        }}
      >
        <option value={NONE}>{optional ? words.none : words.choose}</option>
        {headings.map((heading, index) => (
          <option key={index} value={index}>
            {heading === ""
              ? phrase(words.unnamed, { letter: columnLetters(firstColumn + index) })
              : heading}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const columnLetters = (column: number): string => cellAddress(0, column).slice(0, -1);

function faultOf(role: LogRole, faults: SettingFaults | null): "missing" | "twice" | null {
  if (faults?.missing.includes(role)) return "missing";
  return faults?.twice.includes(role) ? "twice" : null;
}

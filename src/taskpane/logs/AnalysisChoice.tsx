import { Field, makeStyles, Select } from "@fluentui/react-components";
import { ANALYSIS_IDS } from "../../domain/log-analysis/analyses";
import { useLogTexts } from "./log-texts-context";
import type { LogSettings } from "./use-log-settings";

interface AnalysisChoiceProps {
  readonly settings: LogSettings;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  choice: { minWidth: 0, width: "100%" },
  select: { height: "auto", minHeight: "32px" },
});

/** What is to be computed, each with a sentence that says what comes out. */
export function AnalysisChoice({ settings, disabled }: AnalysisChoiceProps) {
  const styles = useStyles();
  const { analysis: words } = useLogTexts();
  return (
    <Field label={words.label} hint={words[settings.analysis].sentence}>
      <Select
        className={styles.choice}
        select={{ className: styles.select }}
        disabled={disabled}
        value={settings.analysis}
        onChange={(_event, { value }) => {
          const chosen = ANALYSIS_IDS.find((id) => id === value);
          if (chosen) settings.chooseAnalysis(chosen);
        }}
      >
        {ANALYSIS_IDS.map((id) => (
          <option key={id} value={id}>
            {words[id].name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

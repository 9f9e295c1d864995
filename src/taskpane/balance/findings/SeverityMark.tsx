import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../domain/card-rules/card-rule";
import type { CardRuleTexts } from "../../../i18n/card-rule-texts";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorNeutralForeground2 },
  mark: { whiteSpace: "nowrap" },
});

/** How grave a finding is, in a word; the colour only repeats it. */
export function SeverityMark({ severity, texts }: { severity: Severity; texts: CardRuleTexts }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      {texts.severities[severity]}
    </span>
  );
}

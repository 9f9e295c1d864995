import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../../domain/card-rules/card-rule";
import type { CardRuleTexts } from "../../../i18n/card-rule-texts";

const SIGNS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  information: InfoFilled,
} as const;

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorNeutralForeground2 },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
  },
});

/** How grave a finding is, as sign and word; the colour only repeats it. */
export function SeverityMark({ severity, texts }: { severity: Severity; texts: CardRuleTexts }) {
  const styles = useStyles();
  const Sign = SIGNS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Sign aria-hidden />
      {texts.severities[severity]}
    </span>
  );
}

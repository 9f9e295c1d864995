import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { NotChecked as Gap } from "../../../domain/card-rules/check-card";
import type { FactName } from "../../../domain/card-rules/fact-name";
import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";
import type { RuleBook } from "./rule-book";
import { unknownSentences } from "./unknown-sentences";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "8px 0" },
  open: { marginTop: "8px", minWidth: 0, textAlign: "start" },
  reason: { margin: "8px 0 0" },
  gaps: { margin: 0, paddingLeft: "20px", color: tokens.colorNeutralForeground2 },
});

/** What can be said under "What the figures rest on". */
const DECLARABLE: readonly FactName[] = [
  "surveys",
  "surveySpread",
  "surveyVersions",
  "outcome",
  "partPeriod",
  "wholeTargets",
  "combinedPeriods",
  "quotas",
];

interface NotCheckedProps {
  readonly gaps: readonly Gap[];
  readonly book: RuleBook;
  readonly showGrounds: () => void;
}

/** The rules of which too little is known, so that silence is not taken for approval. */
export function NotChecked({ gaps, book, showGrounds }: NotCheckedProps) {
  const styles = useStyles();
  const { facts, report, rules } = book.texts;
  const { open } = useBalanceTexts().grounds;
  if (gaps.length === 0) return null;
  const isDeclarable = gaps.some(({ lacking }) => lacking.some((one) => DECLARABLE.includes(one)));
  return (
    <details>
      <summary className={styles.summary}>
        {phrase(report.notChecked, { count: gaps.length })}
      </summary>
      <ul className={styles.gaps}>
        {gaps.map(({ rule, lacking, partly }) => (
          <li key={rule}>
            {phrase(partly ? report.partly : report.lacking, {
              rule: rules[rule].title,
              facts: lacking.map((fact) => facts[fact]).join(report.separator),
            })}
          </li>
        ))}
      </ul>
      {unknownSentences(gaps, book.texts).map((sentence) => (
        <p key={sentence} className={styles.reason}>
          {sentence}
        </p>
      ))}
      {isDeclarable && (
        <Button size="small" className={styles.open} onClick={showGrounds}>
          {open}
        </Button>
      )}
    </details>
  );
}

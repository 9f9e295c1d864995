import { makeStyles, tokens } from "@fluentui/react-components";
import type { NotChecked as Gap } from "../../../domain/card-rules/check-card";
import { phrase } from "../../../i18n/phrase";
import type { RuleBook } from "./rule-book";
import { unknownSentences } from "./unknown-sentences";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "8px 0" },
  reason: { margin: "8px 0 0" },
  gaps: { margin: 0, paddingLeft: "20px", color: tokens.colorNeutralForeground2 },
});

/** The rules of which too little is known, so that silence is not taken for approval. */
export function NotChecked({ gaps, book }: { gaps: readonly Gap[]; book: RuleBook }) {
  const styles = useStyles();
  const { facts, report, rules } = book.texts;
  if (gaps.length === 0) return null;
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
    </details>
  );
}

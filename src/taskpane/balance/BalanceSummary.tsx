import { makeStyles, tokens } from "@fluentui/react-components";
import type { BalanceCheck } from "../../domain/balance/check-balance";
import { formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import { VerdictWord } from "../weights/VerdictWord";
import { totalSentence } from "./total-sentence";

const useStyles = makeStyles({
  facts: { margin: "12px 0 8px", display: "grid", rowGap: "4px" },
  fact: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  summary: { margin: "0 0 12px" },
});

/** Total and number of indicators, and the verdict on the whole in one sentence. */
export function BalanceSummary({ check }: { check: BalanceCheck }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.balance;
  const outside = check.categories.filter(({ verdict }) => verdict !== "within").length;
  return (
    <>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt className={styles.name}>{words.total}</dt>
          <dd className={styles.value}>{formatPercent(language, check.total, 2)}</dd>
          <dd className={styles.value}>
            <VerdictWord
              verdict={check.totalVerdict}
              word={totalSentence(check, language, texts)}
            />
          </dd>
        </div>
        <div className={styles.fact}>
          <dt className={styles.name}>{words.indicators}</dt>
          <dd className={styles.value}>{check.weightedRows}</dd>
        </div>
      </dl>
      <p role="status" className={styles.summary}>
        {outside === 0 ? words.balanced : phrase(words.unbalanced, { count: outside })}
      </p>
    </>
  );
}

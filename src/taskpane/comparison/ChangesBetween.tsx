import { makeStyles, tokens } from "@fluentui/react-components";
import type { CardPair } from "../../domain/comparison/card-pairs";
import type { PeriodChange, PeriodComparison } from "../../domain/comparison/period-over-period";
import { comparePeriods } from "../../domain/comparison/period-over-period";
import { formatPercent, formatSigned } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { changeSentences } from "./change-sentences";
import { useComparison } from "./comparison-context";
import { resultSentences } from "./result-sentences";

const useStyles = makeStyles({
  sentence: { margin: "8px 0 4px", fontWeight: tokens.fontWeightSemibold },
  total: { margin: "0 0 4px" },
  list: { margin: "0 0 8px", paddingInlineStart: "20px", overflowWrap: "anywhere" },
  lines: { margin: 0, padding: 0, listStyle: "none", color: tokens.colorNeutralForeground2 },
  flagged: { color: tokens.colorStatusWarningForeground1 },
});

/** What became of each indicator of a card; what changed beside its result is flagged. */
export function ChangesBetween({ pair: { before, after } }: { pair: CardPair<PlacedCard> }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  const { changes: words } = comparison;
  const result = comparePeriods(before, after);
  const names = { before: before.name, after: after.name };
  if (!result.changes.some((change) => change.before && change.after)) {
    return <p className={styles.sentence}>{phrase(words.apart, names)}</p>;
  }
  const share = formatPercent(language, result.driftedWeight);
  return (
    <>
      <p className={styles.sentence}>
        {phrase(hasDrift(result) ? words.share : words.same, { ...names, share })}
      </p>
      <TotalChange result={result} />
      <ul className={styles.list}>
        {result.changes.map((change, line) => (
          <li key={line}>
            <IndicatorChange change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}

const hasDrift = ({ changes }: PeriodComparison): boolean =>
  changes.some(({ before, after, drift }) => !before || !after || drift.length > 0);

function TotalChange({ result }: { result: PeriodComparison }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  const { total, totalDrifted, noTotal } = comparison.changes;
  const { totalChange } = result;
  if (totalChange === undefined) return <p className={styles.total}>{noTotal}</p>;
  const points = formatSigned(language, totalChange);
  return (
    <p className={styles.total}>{phrase(hasDrift(result) ? totalDrifted : total, { points })}</p>
  );
}

function IndicatorChange({ change }: { change: PeriodChange }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  return (
    <>
      {change.after?.name ?? change.before?.name}
      <ul className={styles.lines}>
        {resultSentences(change, language, comparison).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {changeSentences(change, language, comparison).map((sentence) => (
          <li key={sentence} className={styles.flagged}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  score: { display: "block", fontWeight: tokens.fontWeightSemibold },
  weight: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Score and weight of an indicator on one card; what the card lacks is a dash, not 0. */
export function IndicatorFigures({ row }: { row: ReadIndicator | undefined }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  const { side } = comparison;
  if (row === undefined) {
    return (
      <span role="img" aria-label={side.absentWord}>
        {side.absent}
      </span>
    );
  }
  const { score, weight } = row;
  return (
    <>
      <span className={styles.score}>
        {score === undefined ? side.noScore : formatNumber(language, score, 1)}
      </span>{" "}
      <span className={styles.weight}>× {formatPercent(language, weight)}</span>
    </>
  );
}

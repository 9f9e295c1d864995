import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cardPairs } from "../../domain/comparison/card-pairs";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { ChangesBetween } from "./ChangesBetween";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** Period over period, for each person among the chosen cards. */
export function CardChanges({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { changes } = useComparison().words.comparison;
  const pairs = useMemo(() => cardPairs(cards), [cards]);
  const isInTime = pairs.every(({ inTime }) => inTime);
  return (
    <section aria-labelledby="changes">
      <Subtitle2 as="h2" id="changes" className={styles.heading}>
        {isInTime ? changes.title : changes.titleOfTwo}
      </Subtitle2>
      <p className={styles.hint}>{isInTime ? changes.hint : changes.hintOfTwo}</p>
      {pairs.length === 0 && <p>{changes.none}</p>}
      {pairs.map((pair) => (
        <ChangesBetween key={pair.after.tableName} pair={pair} />
      ))}
    </section>
  );
}

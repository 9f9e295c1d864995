import { makeStyles } from "@fluentui/react-components";
import { formatPercent } from "../../../../i18n/numbers";
import { phrase } from "../../../../i18n/phrase";
import { useSpeech } from "../../../frame/language-context";
import type { CardInView } from "./card-in-view";

interface YieldingWeightsProps {
  readonly card: CardInView;
  /** Afterwards, for the rows that have a weight now. */
  readonly weights: readonly number[];
}

const useStyles = makeStyles({ others: { margin: "4px 0 0", paddingLeft: "20px" } });

/** The indicators that give way to a new one, and by how much. */
export function YieldingWeights({ card, weights }: YieldingWeightsProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.adding;
  const percent = (share: number) => formatPercent(language, share);
  const weighted = card.rows.flatMap((row) =>
    row.weighted === null ? [] : [{ indicator: row.indicator, weight: row.weighted.weight }],
  );
  const changes = weighted.flatMap(({ indicator, weight }, index) => {
    const after = weights[index] ?? weight;
    if (Math.abs(after - weight) < 1e-9) return [];
    return [{ indicator, before: percent(weight), after: percent(after) }];
  });
  if (changes.length === 0) return null;
  return (
    <ul className={styles.others} aria-label={words.others}>
      {changes.map((change) => (
        <li key={change.indicator}>{phrase(words.other, change)}</li>
      ))}
    </ul>
  );
}

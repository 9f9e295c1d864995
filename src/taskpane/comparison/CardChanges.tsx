import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { comparePeriods } from "../../domain/comparison/period-over-period";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { changeSentences } from "./change-sentences";
import { useComparison } from "./comparison-context";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  sentence: { margin: "8px 0 4px" },
  total: { margin: "0 0 4px" },
  list: { margin: "0 0 8px", paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

/** What changed from each chosen card to the next one: drift is flagged before results are compared. */
export function CardChanges({ cards }: { cards: readonly PlacedCard[] }) {
  const styles = useStyles();
  const { changes } = useComparison().words.comparison;
  return (
    <section aria-labelledby="changes">
      <Subtitle2 as="h2" id="changes" className={styles.heading}>
        {changes.title}
      </Subtitle2>
      <p className={styles.hint}>{changes.hint}</p>
      {cards.slice(1).map((after, place) => {
        const before = cards[place];
        return before && <ChangesBetween key={after.tableName} before={before} after={after} />;
      })}
    </section>
  );
}

function ChangesBetween({ before, after }: { before: PlacedCard; after: PlacedCard }) {
  const styles = useStyles();
  const { language, comparison } = useComparison().words;
  const { changes: words } = comparison;
  const { changes, driftedWeight, totalChange } = comparePeriods(before, after);
  const names = { before: before.name, after: after.name };
  const shared = changes.some((change) => change.before && change.after);
  if (!shared) return <p className={styles.sentence}>{phrase(words.apart, names)}</p>;
  const sentences = changes.flatMap((change) => changeSentences(change, language, comparison));
  const share = formatPercent(language, driftedWeight);
  return (
    <>
      <p className={styles.sentence}>
        {sentences.length === 0
          ? phrase(words.same, names)
          : phrase(words.share, { ...names, share })}
      </p>
      {totalChange !== undefined && (
        <p className={styles.total}>
          {phrase(words.total, { points: signed(formatNumber(language, totalChange, 1)) })}
        </p>
      )}
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

const signed = (points: string): string => (/^[-−0]/.test(points) ? points : `+${points}`);

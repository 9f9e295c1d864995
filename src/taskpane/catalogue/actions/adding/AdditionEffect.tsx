import { makeStyles, tokens } from "@fluentui/react-components";
import type { AdditionEffect as Effect } from "../../../../domain/balance/added-row";
import { useTexts } from "../../../frame/language-context";
import type { CardInView } from "./card-in-view";
import { EffectLine } from "./EffectLine";
import { YieldingWeights } from "./YieldingWeights";

interface AdditionEffectProps {
  readonly card: CardInView;
  readonly effect: Effect;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  heading: { padding: "4px 4px 4px 0", textAlign: "start" },
});

/** The weights before and after: each category against its range, the total, and who gives way. */
export function AdditionEffect({ card, effect: { before, after, weights } }: AdditionEffectProps) {
  const styles = useStyles();
  const words = useTexts().interface.adding;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.effect}</caption>
        <thead>
          <tr>
            {[words.category, words.before, words.after].map((heading) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {after.categories.map((balance, index) => (
            <EffectLine
              key={balance.category}
              category={balance.category}
              range={balance}
              before={before.categories[index]?.weight ?? 0}
              after={balance.weight}
              verdict={balance.verdict}
            />
          ))}
          <EffectLine before={before.total} after={after.total} verdict={after.totalVerdict} />
        </tbody>
      </table>
      <YieldingWeights card={card} weights={weights} />
    </div>
  );
}

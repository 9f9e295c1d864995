import { makeStyles, tokens } from "@fluentui/react-components";
import type { Category } from "../../../../domain/balance/category";
import type { Verdict } from "../../../../domain/balance/check-balance";
import type { WeightRange } from "../../../../domain/balance/weight-profile";
import { formatPercent } from "../../../../i18n/numbers";
import { phrase } from "../../../../i18n/phrase";
import { TERMS } from "../../../../i18n/terms";
import { useSpeech } from "../../../frame/language-context";
import { VerdictWord } from "../../../weights/VerdictWord";

interface EffectLineProps {
  /** The total of all where there is none. */
  readonly category?: Category;
  readonly range?: WeightRange;
  readonly before: number;
  readonly after: number;
  readonly verdict: Verdict;
}

const useStyles = makeStyles({
  cell: {
    padding: "4px 4px 4px 0",
    textAlign: "start",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  range: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  after: { display: "block" },
});

/** One category's weight, or the total, before and after. */
export function EffectLine({ category, range, before, after, verdict }: EffectLineProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { adding, weights, balance } = texts.interface;
  const percent = (share: number) => formatPercent(language, share);
  const word = category === undefined && verdict === "within" ? balance.totalRight : undefined;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {category === undefined ? adding.total : TERMS[language].categories[category].name}
        {range && (
          <span className={styles.range}>
            {phrase(weights.range, {
              lowest: percent(range.lowest),
              highest: percent(range.highest),
            })}
          </span>
        )}
      </th>
      <td className={styles.cell}>{percent(before)}</td>
      <td className={styles.cell}>
        <span className={styles.after}>{percent(after)}</span>
        <VerdictWord verdict={verdict} {...(word !== undefined && { word })} />
      </td>
    </tr>
  );
}

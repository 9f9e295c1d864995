import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CategoryBalance } from "../../domain/balance/check-balance";
import { formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";
import { VerdictWord } from "./VerdictWord";
import { WeightBar } from "./WeightBar";

interface CategoryWeightProps {
  readonly balance: CategoryBalance;
  readonly segments: readonly number[];
  readonly scale: number;
  /** Whether the range is somebody's own, and not the recommended one. */
  readonly ownRange?: boolean;
  /** What else there is to say of this category. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  category: { marginBottom: "16px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  name: { margin: 0 },
  weight: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  range: { color: tokens.colorNeutralForeground2 },
});

/** One category: its weight, the recommended range, the verdict in words and as a bar. */
export function CategoryWeight(props: CategoryWeightProps) {
  const { balance, segments, scale, ownRange, children } = props;
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.weights;
  const category = TERMS[language].categories[balance.category].name;
  const weight = formatPercent(language, balance.weight);
  const range = {
    lowest: formatPercent(language, balance.lowest),
    highest: formatPercent(language, balance.highest),
  };
  const verdict = words.verdict[balance.verdict];
  return (
    <section className={styles.category}>
      <div className={styles.line}>
        <Subtitle2 as="h3" className={styles.name}>
          {category}
        </Subtitle2>
        <span className={styles.weight}>{weight}</span>
      </div>
      <WeightBar
        balance={balance}
        segments={segments}
        scale={scale}
        sentence={phrase(ownRange ? words.ownBar : words.bar, {
          category,
          weight,
          verdict,
          ...range,
        })}
      />
      <div className={styles.line}>
        <VerdictWord verdict={balance.verdict} />
        <span className={styles.range}>
          {phrase(ownRange ? words.ownRange : words.range, range)}
        </span>
      </div>
      {children}
    </section>
  );
}

import { makeStyles } from "@fluentui/react-components";
import type { WeightChange } from "../../domain/balance/weight-changes";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";

const useStyles = makeStyles({ advice: { margin: "4px 0 0" } });

/** By how much to change a category's weight; nothing where it is in range. */
export function WeightAdvice({ change }: { change: WeightChange | undefined }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  if (change === undefined) return null;
  const { raise, lower } = texts.interface.balance;
  return (
    <p className={styles.advice}>
      {phrase(change.change > 0 ? raise : lower, {
        points: formatNumber(language, Math.abs(change.change) * 100),
        bound: formatPercent(language, change.bound),
      })}
    </p>
  );
}

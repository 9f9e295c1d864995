import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownFilled, ArrowUpFilled, CheckmarkFilled } from "@fluentui/react-icons";
import type { Verdict } from "../../domain/balance/check-balance";
import { useTexts } from "../frame/language-context";

const SIGNS = { below: ArrowDownFilled, within: CheckmarkFilled, above: ArrowUpFilled } as const;

const useStyles = makeStyles({
  verdict: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  within: { color: tokens.colorStatusSuccessForeground1 },
  outside: { color: tokens.colorStatusWarningForeground1 },
});

interface VerdictWordProps {
  readonly verdict: Verdict;
  /** Said instead of the usual word. */
  readonly word?: string;
}

/** A verdict as sign and word, so that it does not hang on the colour. */
export function VerdictWord({ verdict, word }: VerdictWordProps) {
  const styles = useStyles();
  const words = useTexts().interface.weights.verdict;
  const Sign = SIGNS[verdict];
  const color = verdict === "within" ? styles.within : styles.outside;
  return (
    <span className={mergeClasses(styles.verdict, color)}>
      <Sign aria-hidden />
      {word ?? words[verdict]}
    </span>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { BalanceCheck } from "../../domain/balance/check-balance";
import { formatPercent } from "../../i18n/numbers";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";

const useStyles = makeStyles({
  perspectives: { margin: 0, display: "grid", rowGap: "4px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  weight: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The weight in each perspective of the balanced scorecard, and what lies in none. */
export function PerspectiveWeights({ check }: { check: BalanceCheck }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const lines = check.perspectives.map(({ perspective, weight }) => ({
    name: TERMS[language].perspectives[perspective].name,
    weight,
  }));
  const unassigned = { name: texts.interface.balance.unassigned, weight: check.withoutPerspective };
  return (
    <dl className={styles.perspectives}>
      {[...lines, unassigned].map(({ name, weight }) => (
        <div key={name} className={styles.line}>
          <dt>{name}</dt>
          <dd className={styles.weight}>{formatPercent(language, weight)}</dd>
        </div>
      ))}
    </dl>
  );
}

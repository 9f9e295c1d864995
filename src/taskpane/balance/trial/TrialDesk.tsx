import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { weightSum } from "../../../domain/balance/weight-sum";
import { formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { TrialRow } from "./TrialRow";
import type { Trial } from "./use-trial";

interface TrialDeskProps {
  readonly card: Card;
  readonly trial: Trial;
  readonly shares: readonly number[];
}

const useStyles = makeStyles({
  desk: { display: "grid", rowGap: "12px", width: "100%" },
  sentence: { margin: 0 },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A slider for each weight, and what becomes of the trial. */
export function TrialDesk({ card, trial, shares }: TrialDeskProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useBalanceTexts().trial;
  const count = trial.wanted.length;
  const total = formatPercent(language, weightSum(shares.map((weight) => ({ weight }))), 2);
  return (
    <div className={styles.desk}>
      <p className={styles.sentence}>{words.intro}</p>
      <Checkbox
        label={words.keepTotal}
        checked={trial.keepsTotal}
        onChange={(_event, { checked }) => {
          trial.setKeepsTotal(checked === true);
        }}
      />
      {card.weights.map(({ indicator, address, weight }, index) => (
        <TrialRow
          key={address}
          name={indicator || address}
          present={weight}
          tried={shares[index] ?? weight}
          locked={trial.locked.has(index)}
          move={(share) => {
            trial.move(index, share);
          }}
          lock={(locked) => {
            trial.lock(index, locked);
          }}
        />
      ))}
      <p role="status" className={styles.total}>
        {phrase(words.total, { total })} · {phrase(words.changes, { count })}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={trial.busy || count === 0}
          onClick={trial.apply}
        >
          {words.apply}
        </Button>
        <Button onClick={trial.discard}>{words.discard}</Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { repairNotice } from "../repair/repair-notice";
import { TrialDesk } from "./TrialDesk";
import type { Trial } from "./use-trial";

const useStyles = makeStyles({
  section: { margin: "20px 0 0", display: "grid", rowGap: "8px", justifyItems: "start" },
  heading: { margin: 0 },
  sentence: { margin: 0 },
});

/** Lets people try other weights before anything is written. */
export function TrialSection({ card, trial }: { card: Card; trial: Trial }) {
  const styles = useStyles();
  const texts = useTexts();
  const { takeBack } = texts.interface.balance.repair;
  const words = useBalanceTexts().trial;
  const idle = trial.shares === null && !trial.isStale;
  if (card.weights.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="trial-title">
      <Subtitle2 as="h2" id="trial-title" className={styles.heading}>
        {words.title}
      </Subtitle2>
      {idle && <Button onClick={trial.begin}>{words.open}</Button>}
      {trial.isStale && (
        <>
          <p role="status" className={styles.sentence}>
            {words.stale}
          </p>
          <Button onClick={trial.discard}>{words.discard}</Button>
        </>
      )}
      {trial.shares && <TrialDesk card={card} trial={trial} shares={trial.shares} />}
      <Notice notice={repairNotice(trial.step, texts)}>
        {trial.changed && (
          <Button disabled={trial.busy} onClick={trial.takeBack}>
            {takeBack}
          </Button>
        )}
      </Notice>
    </section>
  );
}

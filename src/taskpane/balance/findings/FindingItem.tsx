import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { ExceptionForm } from "./ExceptionForm";
import { useFindingsDesk } from "./findings-desk";
import { isAcceptable } from "./is-acceptable";
import { RepairOffer } from "./RepairOffer";

interface FindingItemProps {
  readonly finding: CardFinding;
  readonly sentence: string;
  /** Undefined where the next one offers the way to the same cell. */
  readonly address: string | undefined;
}

const useStyles = makeStyles({
  // Each of several ways stands on a line of its own.
  sentence: { margin: "0 0 4px", whiteSpace: "pre-line" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  // A long label wraps rather than widen the pane.
  button: { minWidth: 0, textAlign: "start" },
});

/** One place where a rule is broken, and what can be done there. */
export function FindingItem({ finding, sentence, address }: FindingItemProps) {
  const styles = useStyles();
  const { showCell } = useTexts().interface.balance;
  const words = useBalanceTexts().exceptions;
  const { show, onSheet } = useFindingsDesk();
  const [asking, setAsking] = useState(false);
  const acceptable = onSheet && isAcceptable(finding);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.actions}>
        {address !== undefined && (
          <Button
            size="small"
            onClick={() => {
              show(address);
            }}
          >
            {phrase(showCell, { address })}
          </Button>
        )}
        {acceptable && !asking && (
          <Button
            size="small"
            className={styles.button}
            aria-label={phrase(words.declareFor, { finding: sentence })}
            onClick={() => {
              setAsking(true);
            }}
          >
            {words.declare}
          </Button>
        )}
        {onSheet && finding.repair && <RepairOffer repair={finding.repair} />}
      </div>
      {acceptable && asking && (
        <ExceptionForm
          findings={[finding]}
          close={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

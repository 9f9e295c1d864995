import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";
import { ExceptionForm } from "./ExceptionForm";
import { useFindingsDesk } from "./findings-desk";
import type { FindingGroup } from "./group-findings";
import { isAcceptable } from "./is-acceptable";

interface AcceptAllProps {
  readonly group: FindingGroup;
  /** What the rule is called. */
  readonly title: string;
}

/** Two reasons are soon given; a button for both would be one more thing to read. */
const FEWEST = 3;

const useStyles = makeStyles({
  // A long label wraps rather than widen the pane.
  button: { minWidth: 0, textAlign: "start", marginTop: "8px" },
});

/** Lets one reason stand for every place where a rule is broken; nothing where there are few. */
export function AcceptAll({ group: { findings }, title }: AcceptAllProps) {
  const styles = useStyles();
  const words = useBalanceTexts().exceptions;
  const { onSheet } = useFindingsDesk();
  const [asking, setAsking] = useState(false);
  const count = findings.length;
  if (!onSheet || count < FEWEST || !findings.every(isAcceptable)) return null;
  if (asking) {
    const close = () => {
      setAsking(false);
    };
    return <ExceptionForm findings={findings} close={close} />;
  }
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={phrase(words.declareAllFor, { count, finding: title })}
      onClick={() => {
        setAsking(true);
      }}
    >
      {phrase(words.declareAll, { count })}
    </Button>
  );
}

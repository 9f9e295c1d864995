import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { WithOtherCards } from "./WithOtherCards";

interface WiderCheckProps {
  readonly card: Card;
  /** Shows the card, with all that is known of it by then. */
  readonly children: (card: Card) => ReactNode;
}

const useStyles = makeStyles({
  choice: { marginTop: "12px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** Lets people ask what only the workbook's other cards can tell; reading them all costs more. */
export function WiderCheck({ card, children }: WiderCheckProps) {
  const styles = useStyles();
  const words = useBalanceTexts().wider;
  const [wider, setWider] = useState(false);
  return (
    <>
      <Switch
        className={styles.choice}
        label={words.label}
        checked={wider}
        onChange={(_event, { checked }) => {
          setWider(checked);
        }}
      />
      <p className={styles.hint}>{words.hint}</p>
      {wider ? <WithOtherCards card={card}>{children}</WithOtherCards> : children(card)}
    </>
  );
}

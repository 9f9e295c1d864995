import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Texts } from "../../i18n/texts";
import { Notice } from "../frame/Notice";
import { CardRules } from "./CardRules";
import { RowItem } from "./RowItem";
import type { ScoringCard } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";
import { useRowChange } from "./use-row-change";

const useStyles = makeStyles({ rows: { margin: "0 0 8px", padding: 0, listStyle: "none" } });

/** The rows of a card with how each is scored, and what holds for all of them. */
export function CardScoring({ card, cardTexts }: { card: ScoringCard; cardTexts: Texts }) {
  const styles = useStyles();
  const words = useScoringTexts();
  const [open, setOpen] = useState<number | null>(null);
  const { notice, busy, apply, undo } = useRowChange();
  return (
    <>
      <ul className={styles.rows}>
        {card.rows.map((row) => (
          <RowItem
            key={row.row}
            card={card}
            row={row}
            busy={busy}
            open={open === row.row}
            setOpen={(wanted) => {
              setOpen(wanted ? row.row : null);
            }}
            apply={(draft) => {
              apply(card, cardTexts, row, draft);
              setOpen(null);
            }}
          />
        ))}
      </ul>
      <Notice notice={notice}>
        {undo && (
          <Button disabled={busy} onClick={undo}>
            {words.takeBack}
          </Button>
        )}
      </Notice>
      <CardRules card={card} />
    </>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AuditCard } from "../../../domain/audit/cards/audit-card";
import type { CardCorrection } from "../../../domain/audit/cards/card-correction";
import { areaAddress } from "../../../domain/audit/workbook/cell-place";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { useAuditBook } from "../audit-book";
import { FIRST_SHOWN, MoreButton } from "../MoreButton";

interface AuditedCardsProps {
  readonly cards: readonly AuditCard[];
  readonly sheetNames: readonly string[];
  readonly corrections: readonly CardCorrection[];
  readonly correct: (correction: CardCorrection) => void;
}

const useStyles = makeStyles({
  details: { marginTop: "16px" },
  list: { margin: "8px 0", padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  line: { margin: "0 0 4px" },
  name: { display: "block" },
});

/** Which cards were audited, by what each was recognised, and the way to leave one out. */
export function AuditedCards({ cards, sheetNames, corrections, correct }: AuditedCardsProps) {
  const styles = useStyles();
  const words = useAuditBook().words.cards;
  const [shown, setShown] = useState(FIRST_SHOWN);
  if (cards.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{phrase(words.title, { count: cards.length })}</summary>
      <ul className={styles.list}>
        {cards.slice(0, shown).map((card) => (
          <li key={card.name}>
            <CardLine card={card} sheet={sheetNames[card.sheet] ?? ""} />
            {corrections.some((one) => one.kind === "leave-out" && one.card === card.name) ? (
              <p className={styles.line}>{phrase(words.leftOut, { name: card.name })}</p>
            ) : (
              <Button
                size="small"
                aria-label={phrase(words.leaveOutThis, { name: card.name })}
                onClick={() => {
                  correct({ kind: "leave-out", card: card.name });
                }}
              >
                {words.leaveOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton all={cards.length} shown={shown} show={setShown} />
    </details>
  );
}

function CardLine({ card, sheet }: { readonly card: AuditCard; readonly sheet: string }) {
  const styles = useStyles();
  const words = useAuditBook().words.cards;
  const { listSeparator } = useTexts().interface.frame;
  const { name, area, origin, evidence } = card;
  const found = evidence.map((one) => one.found).join(listSeparator);
  return (
    <p className={styles.line}>
      <span className={styles.name}>
        {phrase(words.name, { name, sheet, area: areaAddress(area) })}
      </span>{" "}
      {phrase(words[origin], { found })}
    </p>
  );
}

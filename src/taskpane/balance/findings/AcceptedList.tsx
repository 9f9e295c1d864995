import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { AcceptedFinding } from "../../../domain/card-rules/declared-exception";
import { withdrawException } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";
import { exceptionLines } from "./exception-lines";
import { useFindingsDesk } from "./findings-desk";

const useStyles = makeStyles({
  heading: { display: "block", margin: "16px 0 4px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  sentence: { margin: "0 0 4px" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** The exceptions that were declared for a card, each with its reason and the way to withdraw it. */
export function AcceptedList({ accepted }: { accepted: readonly AcceptedFinding[] }) {
  const styles = useStyles();
  const words = useBalanceTexts().exceptions;
  const { card, book, busy, declare } = useFindingsDesk();
  const lines = exceptionLines(accepted, card.facts.exceptions, { card: card.tableName, book });
  if (lines.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.title}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.map(({ exception, title, sentences }) => (
          <li key={`${exception.rule} ${exception.subject ?? ""}`}>
            <p className={styles.sentence}>
              <span className={styles.title}>{title}</span>{" "}
              {sentences.length > 0 ? sentences.join(" ") : words.idle}
            </p>
            <p className={styles.sentence}>{phrase(words.given, { reason: exception.reason })}</p>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={phrase(words.withdrawThis, { finding: title })}
              onClick={() => {
                declare(withdrawException(exception));
              }}
            >
              {words.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

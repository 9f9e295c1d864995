import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { AcceptedAuditFinding } from "../../../domain/audit/audit-report";
import type { AuditFinding } from "../../../domain/audit/audit-rule";
import type { DeclarationChange } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useAuditBook } from "../audit-book";
import { auditSentence } from "./audit-sentence";
import { fingerprintOf } from "../../../domain/audit/declared-exception";

const useStyles = makeStyles({
  heading: { display: "block", margin: "16px 0 4px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  sentence: { margin: "0 0 4px" },
});

/** The findings that somebody accepted, each with the reason and the way to withdraw it. */
export function AcceptedFindings({ accepted }: { accepted: readonly AcceptedAuditFinding[] }) {
  const styles = useStyles();
  const book = useAuditBook();
  const { busy, notice, declare } = useDeclaring();
  const words = book.exceptions;
  return (
    <>
      {accepted.length > 0 && (
        <Subtitle2 as="h3" className={styles.heading}>
          {words.title}
        </Subtitle2>
      )}
      <ul className={styles.list}>
        {accepted.map(({ finding, reason }) => {
          const sentence = auditSentence(finding, book);
          return (
            <li key={`${finding.fingerprint} ${finding.sheet} ${finding.address}`}>
              <p className={styles.sentence}>
                {book.rules.rules[finding.rule].title} {sentence}
              </p>
              <p className={styles.sentence}>{phrase(words.given, { reason })}</p>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={phrase(words.withdrawThis, { finding: sentence })}
                onClick={() => {
                  declare(withoutExceptionTo(finding));
                }}
              >
                {words.withdraw}
              </Button>
            </li>
          );
        })}
      </ul>
      <Notice notice={notice} />
    </>
  );
}

const withoutExceptionTo =
  ({ fingerprint }: AuditFinding): DeclarationChange =>
  (declared) => ({
    ...declared,
    exceptions: declared.exceptions.filter(
      ({ rule, card, subject }) => fingerprintOf(rule, card, subject ?? "") !== fingerprint,
    ),
  });

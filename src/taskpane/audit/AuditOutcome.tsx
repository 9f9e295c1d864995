import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AuditReport } from "../../domain/audit/audit-report";
import type { CardCorrection } from "../../domain/audit/cards/card-correction";
import { withExceptions } from "../../domain/audit/set-apart";
import type { Severity } from "../../domain/card-rules/card-rule";
import { formatTime } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useDeclarations } from "../declarations/declarations-context";
import { AcceptedFindings } from "./findings/AcceptedFindings";
import { AuditFindings } from "./findings/AuditFindings";
import { useAuditBook } from "./audit-book";
import { auditExceptions } from "./audit-order";
import { AuditedCards } from "./cards/AuditedCards";
import { TakeCard } from "./cards/TakeCard";
import { ChecksSection } from "./checks/ChecksSection";
import type { FinishedAudit } from "./run-audit";

interface AuditOutcomeProps {
  readonly audit: FinishedAudit;
  readonly corrections: readonly CardCorrection[];
  readonly correct: (correction: CardCorrection) => void;
}

const useStyles = makeStyles({
  heading: { display: "block", margin: "8px 0 4px" },
  verdict: { display: "block" },
  line: { margin: "4px 0" },
});

/** What an audit came to: verdict, findings, exceptions, and the cards that it looked at. */
export function AuditOutcome({ audit, corrections, correct }: AuditOutcomeProps) {
  const styles = useStyles();
  const { language, words, rules } = useAuditBook();
  const { declarations } = useDeclarations();
  const report = useMemo(
    () => withExceptions(audit.report, auditExceptions(declarations)),
    [audit, declarations],
  );
  const verdict = rules.words[report.verdict];
  return (
    <section aria-labelledby="audit-result">
      <Subtitle2 as="h2" id="audit-result" className={styles.heading}>
        {words.result.title}
      </Subtitle2>
      <p role="status" className={styles.line}>
        <strong className={styles.verdict}>{phrase(words.result.verdict, { verdict })}</strong>{" "}
        {phrase(words.result.counts, countsOf(report))}
      </p>
      <p className={styles.line}>
        {phrase(words.result.at, { time: formatTime(language, audit.auditedAt) })}
      </p>
      <ChecksSection audit={audit} report={report} />
      <AuditFindings findings={report.findings} sheetNames={audit.sheetNames} />
      <AcceptedFindings accepted={report.accepted} />
      <AuditedCards
        cards={report.cards}
        sheetNames={audit.sheetNames}
        corrections={corrections}
        correct={correct}
      />
      <TakeCard corrections={corrections} correct={correct} />
    </section>
  );
}

function countsOf({ cards, findings, accepted }: AuditReport) {
  const [errors, warnings, notes] = (["error", "warning", "information"] as const).map(
    (severity: Severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  return {
    cards: cards.length,
    errors: errors ?? 0,
    warnings: warnings ?? 0,
    notes: notes ?? 0,
    accepted: accepted.length,
  };
}

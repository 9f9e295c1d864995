import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AuditFinding } from "../../../domain/audit/audit-rule";
import type { DeclarationChange } from "../../../domain/declarations/change-declarations";
import { declareException } from "../../../domain/declarations/change-declarations";
import { phrase } from "../../../i18n/phrase";
import { useShowCell } from "../../balance/use-show-cell";
import { ReasonForm } from "../../declarations/ReasonForm";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useAuditBook } from "../audit-book";
import { AuditRepairOffer } from "./AuditRepairOffer";

interface AuditFindingItemProps {
  readonly finding: AuditFinding;
  readonly sentence: string;
  readonly sheetNames: readonly string[];
}

const useStyles = makeStyles({
  sentence: { margin: "0 0 4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  // A long label wraps rather than widen the pane.
  button: { minWidth: 0, textAlign: "start" },
});

/** One finding, and what can be done about it. */
export function AuditFindingItem({ finding, sentence, sheetNames }: AuditFindingItemProps) {
  const styles = useStyles();
  const { words, exceptions } = useAuditBook();
  const { address } = finding;
  const { show, notice } = useShowCell(finding.sheet);
  const declaring = useDeclaring();
  const [asking, setAsking] = useState(false);
  const stopAsking = () => {
    setAsking(false);
  };
  const accept = (reason: string) => {
    declaring.declare(acceptance(finding, reason));
  };
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.actions}>
        {address !== "" && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              show(address);
            }}
          >
            {phrase(words.finding.go, { sheet: finding.sheet, address })}
          </Button>
        )}
        {!asking && <AcceptButton sentence={sentence} ask={setAsking} />}
      </div>
      {finding.repair && (
        <AuditRepairOffer repair={finding.repair} finding={finding} sheetNames={sheetNames} />
      )}
      {asking && (
        <ReasonForm words={exceptions} busy={declaring.busy} save={accept} close={stopAsking} />
      )}
      <Notice notice={notice ?? declaring.notice} />
    </>
  );
}

function AcceptButton({ sentence, ask }: { sentence: string; ask: (asking: true) => void }) {
  const styles = useStyles();
  const { exceptions } = useAuditBook();
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={phrase(exceptions.declareFor, { finding: sentence })}
      onClick={() => {
        ask(true);
      }}
    >
      {exceptions.declare}
    </Button>
  );
}

/** What the workbook keeps of an exception; together its parts are the finding's fingerprint. */
function acceptance(
  { rule, card, case: told, subject }: AuditFinding,
  reason: string,
): DeclarationChange {
  const parts = { rule, card: card?.name ?? "", subject: `${told} ${subject}`.trim() };
  return declareException({ ...parts, reason });
}

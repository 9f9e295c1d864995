import { Button, makeStyles } from "@fluentui/react-components";
import type { AuditRepair } from "../../../domain/audit/audit-repair";
import type { AuditFinding } from "../../../domain/audit/audit-rule";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useAuditBook } from "../audit-book";
import { repairWords } from "./repair-words";
import { useAuditRepair } from "./use-audit-repair";

interface AuditRepairOfferProps {
  readonly repair: AuditRepair;
  readonly finding: AuditFinding;
  readonly sheetNames: readonly string[];
}

const useStyles = makeStyles({
  offer: { display: "grid", rowGap: "4px", justifyItems: "start", marginTop: "4px" },
  // A long label wraps rather than widen the pane.
  button: { minWidth: 0, textAlign: "start" },
  line: { margin: 0 },
});

/** What puts a finding right in one step: said first, then done, and taken back again. */
export function AuditRepairOffer({ repair, finding, sheetNames }: AuditRepairOfferProps) {
  const styles = useStyles();
  const { listSeparator } = useTexts().interface.frame;
  const words = useAuditBook().words;
  const label = repairWords(repair, { words: words.repair, sheetNames, listSeparator });
  const { busy, notice, done, apply, takeBack } = useAuditRepair(label ?? "");
  if (label === null) return null;
  if (finding.isProtected) {
    return (
      <p className={styles.line}>{phrase(words.finding.protected, { sheet: finding.sheet })}</p>
    );
  }
  return (
    <div className={styles.offer}>
      {!done && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => {
            apply(repair, sheetNames);
          }}
        >
          {label}
        </Button>
      )}
      <Notice notice={notice}>
        {done && <Button onClick={takeBack}>{words.repair.takeBack}</Button>}
      </Notice>
    </div>
  );
}

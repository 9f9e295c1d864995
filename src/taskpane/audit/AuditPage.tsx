import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CardCorrection } from "../../domain/audit/cards/card-correction";
import { DeclarationsTrouble } from "../declarations/DeclarationsTrouble";
import { FollowedTables } from "../declarations/FollowedTables";
import { useDeclarations } from "../declarations/declarations-context";
import { useTexts } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { Notice } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import { ViewTitle } from "../frame/ViewTitle";
import { useAuditBook } from "./audit-book";
import { auditOrder } from "./audit-order";
import { AuditOutcome } from "./AuditOutcome";
import { AuditRunPanel } from "./AuditRunPanel";
import { ScopeChoice } from "./ScopeChoice";
import type { AuditScope } from "./run-audit";
import type { AuditRun } from "./use-audit-run";
import { useAuditRun } from "./use-audit-run";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  back: { minHeight: "24px", marginBottom: "8px", display: "inline-block" },
  introduction: { margin: "0 0 16px" },
});

/** Choose what to audit, run it, and see what was found. */
export function AuditPage() {
  const styles = useStyles();
  const book = useAuditBook();
  const { declarations } = useDeclarations();
  const [scope, setScope] = useState<AuditScope>("workbook");
  const [corrections, setCorrections] = useState<readonly CardCorrection[]>([]);
  const { run, start, cancel } = useAuditRun();
  const notice = useFailureNotice(run);
  const { words } = book;
  return (
    <>
      <Link className={styles.back} href="#/functions">
        ← {words.back}
      </Link>
      <ViewTitle>{words.title}</ViewTitle>
      <p className={styles.introduction}>{words.introduction}</p>
      <div className={styles.form}>
        <DeclarationsTrouble />
        <ScopeChoice scope={scope} choose={setScope} disabled={run.kind === "running"} />
        <AuditRunPanel
          run={run}
          cancel={cancel}
          start={() => {
            start(auditOrder(scope, { book, declarations, corrections }));
          }}
        />
        <Notice notice={notice} />
        {run.kind === "done" && (
          <FollowedTables tables={run.audit.tables}>
            <AuditOutcome
              audit={run.audit}
              corrections={corrections}
              correct={(correction) => {
                setCorrections([...corrections, correction]);
              }}
            />
          </FollowedTables>
        )}
      </div>
    </>
  );
}

function useFailureNotice(run: AuditRun): NoticeContent | null {
  const texts = useTexts();
  const { words } = useAuditBook();
  if (run.kind === "cancelled") return { intent: "info", text: words.run.cancelled };
  if (run.kind !== "failed") return null;
  const { problem } = run;
  const text = problem === "engine" ? words.run.engine : problemSentence(problem, texts);
  return { intent: "error", text };
}

import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { phrase } from "../../i18n/phrase";
import { moveFocus } from "../frame/move-focus";
import { useTexts } from "../frame/language-context";
import { useAuditBook } from "./audit-book";
import type { AuditStage } from "./run-audit";
import type { AuditRun } from "./use-audit-run";

interface AuditRunPanelProps {
  readonly run: AuditRun;
  readonly start: () => void;
  readonly cancel: () => void;
}

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: "8px", justifyItems: "start" },
  bar: { width: "100%" },
  line: { margin: 0 },
});

/** Starts the audit; while it runs, shows how far it is and offers to end it. */
export function AuditRunPanel({ run, start, cancel }: AuditRunPanelProps) {
  const styles = useStyles();
  const { words } = useAuditBook();
  const panel = useRef<HTMLDivElement>(null);
  const isRunning = run.kind === "running";
  const hasBegun = run.kind !== "none";
  useEffect(() => {
    // Each button takes the place of one that had the keyboard.
    if (hasBegun) moveFocus(panel.current?.querySelector("button"));
  }, [isRunning]);
  return (
    <div ref={panel} className={styles.panel}>
      {isRunning ? (
        <>
          <Progress stage={run.stage} />
          <Button onClick={cancel}>{words.run.cancel}</Button>
        </>
      ) : (
        <Button appearance="primary" onClick={start}>
          {hasBegun ? words.run.again : words.run.start}
        </Button>
      )}
    </div>
  );
}

function Progress({ stage }: { stage: AuditStage | null }) {
  const styles = useStyles();
  const { frame } = useTexts().interface;
  const { run } = useAuditBook().words;
  // Without a value the bar moves without telling how far it is.
  const value = stage && stage.all > 0 ? { value: stage.done / stage.all } : {};
  const told = stage && { done: stage.done, all: stage.all, sheet: stage.sheet ?? "" };
  return (
    <>
      <ProgressBar className={styles.bar} aria-label={run.bar} {...value} />
      <p className={styles.line}>
        {stage && told ? phrase(run[stage.phase], told) : frame.working}
      </p>
    </>
  );
}

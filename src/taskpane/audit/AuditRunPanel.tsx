import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import { RunControls } from "../frame/RunControls";
import { useAuditBook } from "./audit-book";
import type { AuditStage } from "./run-audit";
import type { AuditRun } from "./use-audit-run";

interface AuditRunPanelProps {
  readonly run: AuditRun;
  readonly start: () => void;
  readonly cancel: () => void;
}

const useStyles = makeStyles({
  bar: { width: "100%" },
  line: { margin: 0 },
});

/** Starts the audit; while it runs, shows how far it is and offers to end it. */
export function AuditRunPanel({ run, start, cancel }: AuditRunPanelProps) {
  const words = useAuditBook().words.run;
  const hasBegun = run.kind !== "none";
  return (
    <RunControls
      progress={run.kind === "running" ? <Progress stage={run.stage} /> : null}
      hasBegun={hasBegun}
      words={{ start: hasBegun ? words.again : words.start, cancel: words.cancel }}
      start={start}
      cancel={cancel}
    />
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

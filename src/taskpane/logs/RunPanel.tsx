import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { formatNumber, formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import { RunControls } from "../frame/RunControls";
import { useLogTexts } from "./log-texts-context";
import { timeInWords } from "./remaining-time";
import type { LogRun } from "./use-log-run";

interface RunPanelProps {
  readonly run: LogRun;
  readonly start: () => void;
  readonly cancel: () => void;
}

const useStyles = makeStyles({
  bar: { width: "100%" },
  line: { margin: 0 },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  waiting: { margin: 0, color: tokens.colorStatusWarningForeground1 },
});

/** Starts the analysis; while it runs, shows how far it is and offers to end it. */
export function RunPanel({ run, start, cancel }: RunPanelProps) {
  return (
    <RunControls
      progress={run.kind === "running" ? <Progress run={run} /> : null}
      hasBegun={run.kind !== "none"}
      words={useLogTexts().run}
      start={start}
      cancel={cancel}
    />
  );
}

/** A screen reader is told at each quarter, not at each step. */
const ANNOUNCED = 0.25;

function Progress({ run }: { run: Extract<LogRun, { kind: "running" }> }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const texts = useLogTexts();
  const { rows, total, waiting, remaining } = run;
  const done = total === 0 ? 0 : rows / total;
  const [read, all] = [formatNumber(language, rows), formatNumber(language, total)];
  const left = remaining === null ? "" : timeInWords(remaining, texts);
  const announced = Math.floor(done / ANNOUNCED) * ANNOUNCED;
  return (
    <>
      <ProgressBar className={styles.bar} aria-label={texts.run.bar} value={done} />
      <p className={styles.line}>
        {rows === total
          ? texts.run.computing
          : phrase(texts.run.progress, { rows: read, total: all })}{" "}
        {rows < total && left !== "" && phrase(texts.run.remaining, { time: left })}
      </p>
      <p role="status" className={waiting ? styles.waiting : styles.heard}>
        {waiting
          ? texts.run.waiting
          : announced > 0 &&
            phrase(texts.run.announce, { percent: formatPercent(language, announced, 0) })}
      </p>
    </>
  );
}

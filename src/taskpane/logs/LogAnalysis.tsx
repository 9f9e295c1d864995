import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ViewTitle } from "../frame/ViewTitle";
import { AnalysisChoice } from "./AnalysisChoice";
import { ColumnChoices } from "./ColumnChoices";
import { jobOf } from "./job-of";
import { useLogTexts } from "./log-texts-context";
import { ParameterFields } from "./ParameterFields";
import { RunOutcome } from "./RunOutcome";
import { RunPanel } from "./RunPanel";
import { SourceChoice } from "./SourceChoice";
import { useLogRun } from "./use-log-run";
import { useLogSettings } from "./use-log-settings";
import { useLogSource } from "./use-log-source";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
  back: { minHeight: "24px", marginBottom: "8px", display: "inline-block" },
  introduction: { margin: "0 0 16px" },
});

/** Choose a list and what to compute from it, run it, see the result and write it on a sheet. */
export function LogAnalysis() {
  const styles = useStyles();
  const texts = useLogTexts();
  const source = useLogSource();
  const log = source.chosen.kind === "open" ? source.chosen.log : null;
  const { run, start, cancel, forget } = useLogRun();
  const settings = useLogSettings(log, forget);
  const [asked, setAsked] = useState(false);
  const request = log && jobOf(log, settings);
  const isRunning = run.kind === "running";
  const startNow = () => {
    setAsked(true);
    if (request?.isComplete) start(request.job);
  };
  return (
    <>
      <Link className={styles.back} href="#/functions">
        ← {texts.back}
      </Link>
      <ViewTitle>{texts.title}</ViewTitle>
      <p className={styles.introduction}>{texts.introduction}</p>
      <div className={styles.form}>
        <SourceChoice source={source} disabled={isRunning} changed={forget} />
        {request && (
          <>
            <AnalysisChoice settings={settings} disabled={isRunning} />
            <ColumnChoices
              headings={request.job.log.headings}
              firstColumn={request.job.log.body.column}
              settings={settings}
              faults={asked ? request.faults : null}
              disabled={isRunning}
            />
            <ParameterFields
              settings={settings}
              wrong={asked ? request.faults.wrong : []}
              disabled={isRunning}
            />
            <RunPanel run={run} cancel={cancel} start={startNow} />
            <RunOutcome run={run} again={startNow} />
          </>
        )}
      </div>
    </>
  );
}

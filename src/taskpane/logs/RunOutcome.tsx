import { Button } from "@fluentui/react-components";
import type { LogReport } from "../../sheets/log-report/log-report";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { Notice } from "../frame/Notice";
import { problemSentence } from "../frame/problem-sentence";
import type { LogTexts } from "../../i18n/log-texts";
import type { Texts } from "../../i18n/texts";
import { faultSentence } from "./fault-sentence";
import { useLogTexts } from "./log-texts-context";
import { ResultSummary } from "./ResultSummary";
import type { LogRun, RunFailure } from "./use-log-run";
import { WriteReport } from "./WriteReport";

/** How the last analysis ended. */
export function RunOutcome({ run, again }: { run: LogRun; again: () => void }) {
  const texts = useTexts();
  const logs = useLogTexts();
  return (
    <>
      <Notice notice={noticeOf(run, texts, logs)}>
        {run.kind === "done" && run.report.edited !== null && (
          <Button onClick={again}>{logs.result.again}</Button>
        )}
      </Notice>
      {run.kind === "done" && (
        <>
          <ResultSummary report={run.report} />
          <WriteReport report={run.report} />
        </>
      )}
    </>
  );
}

function noticeOf(run: LogRun, texts: Texts, logs: LogTexts): NoticeContent | null {
  switch (run.kind) {
    case "none":
    case "running":
      return null;
    case "cancelled":
      return { intent: "info", text: logs.run.cancelled };
    case "failed":
      return { intent: "error", text: failureSentence(run.failure, texts, logs) };
    case "done":
      return doneNotice(run.report, logs);
  }
}

function doneNotice({ edited, source }: LogReport, { run, result }: LogTexts): NoticeContent {
  if (edited === null) return { intent: "success", text: run.done };
  const text = phrase(result.edited, { cells: edited, sheet: source.sheet });
  return { intent: "warning", text };
}

function failureSentence(failure: RunFailure, texts: Texts, logs: LogTexts): string {
  switch (failure.kind) {
    case "log":
      return faultSentence(failure.fault, failure.job, logs);
    case "excel":
      return problemSentence(failure.problem, texts);
    case "engine":
      return logs.faults.engine;
  }
}

import { Button } from "@fluentui/react-components";
import { draftLogReport } from "../../sheets/log-report/draft-log-report";
import type { LogReport } from "../../sheets/log-report/log-report";
import { useSpeech } from "../frame/language-context";
import { InsertionResult } from "../templates/InsertionResult";
import { useInsertion } from "../templates/use-insertion";
import { useLogTexts } from "./log-texts-context";

/** Writes the result as a sheet of its own, and takes it away again. */
export function WriteReport({ report }: { report: LogReport }) {
  const { language } = useSpeech();
  const logs = useLogTexts();
  const insertion = useInsertion();
  return (
    <div>
      <Button
        appearance="primary"
        disabledFocusable={insertion.busy}
        onClick={() => {
          insertion.insert(() => draftLogReport(report, { language, logs }), "new-sheet");
        }}
      >
        {logs.result.write}
      </Button>
      <InsertionResult insertion={insertion} words={logs.result.words} />
    </div>
  );
}

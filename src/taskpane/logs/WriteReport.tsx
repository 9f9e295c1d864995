import { draftLogReport } from "../../sheets/log-report/draft-log-report";
import type { LogReport } from "../../sheets/log-report/log-report";
import { useSpeech } from "../frame/language-context";
import { WriteSheet } from "../templates/WriteSheet";
import { useLogTexts } from "./log-texts-context";

/** Writes the result as a sheet of its own, and takes it away again. */
export function WriteReport({ report }: { report: LogReport }) {
  const { language } = useSpeech();
  const logs = useLogTexts();
  const { write, words } = logs.result;
  return (
    <WriteSheet
      label={write}
      words={words}
      draft={() => draftLogReport(report, { language, logs })}
    />
  );
}

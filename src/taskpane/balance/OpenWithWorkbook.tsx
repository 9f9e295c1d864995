import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import { useTexts } from "../frame/language-context";
import { Notice } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";

/** Whether the pane opens by itself with this workbook, so that whoever works with the card has it. */
export function OpenWithWorkbook() {
  const texts = useTexts();
  const { startsWithWorkbook, startWithWorkbook } = useServices();
  const [starts, setStarts] = useState(startsWithWorkbook);
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const { run } = useSingleRun();
  const change = (wanted: boolean) => {
    run(async () => {
      try {
        await startWithWorkbook(wanted);
        setStarts(wanted);
        setProblem(null);
      } catch (error) {
        setProblem(problemFrom(error));
      }
    });
  };
  return (
    <>
      <Checkbox
        label={texts.interface.balance.openWithWorkbook}
        checked={starts}
        onChange={(_event, { checked }) => {
          change(checked === true);
        }}
      />
      <Notice notice={problem && { intent: "error", text: problemSentence(problem, texts) }} />
    </>
  );
}

import { useState } from "react";
import { phrase } from "../../../i18n/phrase";
import type { CellChange } from "../../../excel/change-cells";
import { useTexts } from "../../frame/language-context";
import type { NoticeContent } from "../../frame/Notice";
import { problemSentence } from "../../frame/problem-sentence";
import { useBalanceTexts } from "../balance-texts-context";
import { useCellChanges } from "../repair/use-cell-changes";

/** Mends single cells of a sheet, and takes the last repair back. */
export function useCellRepair(sheetName: string) {
  const texts = useTexts();
  const words = useBalanceTexts().findings;
  const { apply, step, ...changes } = useCellChanges(sheetName);
  const [written, setWritten] = useState<readonly CellChange[]>([]);
  const write = (wanted: readonly CellChange[]) => {
    setWritten(wanted);
    apply(wanted);
  };
  const applied = () =>
    written
      .map(({ address, from, to }) =>
        phrase(words.changed, { address, from: from === "" ? words.empty : from, to }),
      )
      .join(" ");
  const noticeOf = (): NoticeContent | null => {
    if (step === null) return null;
    if (step.kind === "applied") return { intent: "success", text: applied() };
    if (step.kind === "taken-back") return { intent: "info", text: words.tookBack };
    return { intent: "error", text: problemSentence(step.problem, texts) };
  };
  return { ...changes, write, notice: noticeOf() };
}

import { useState } from "react";
import { useTexts } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";

/** Shows cells of a sheet, and says why where it cannot. */
export function useShowCell(sheetName: string) {
  const texts = useTexts();
  const { showCell } = useServices();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const show = (address: string) => {
    setNotice(null);
    showCell(sheetName, address).catch((error: unknown) => {
      setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
    });
  };
  return { notice, show };
}

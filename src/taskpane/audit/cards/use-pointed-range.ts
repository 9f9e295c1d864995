import { useState } from "react";
import { areaOfAddress } from "../../../excel/area-of-address";
import { useTexts } from "../../frame/language-context";
import type { NoticeContent } from "../../frame/Notice";
import { problemFrom, problemSentence } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";
import { useSingleRun } from "../../frame/use-single-run";
import { useAuditBook } from "../audit-book";
import type { PointedRange } from "./pointed-range";
import { hasRoom } from "./pointed-range";

/** Reads the selected cells as what may be a card. */
export function usePointedRange() {
  const texts = useTexts();
  const { tooSmall } = useAuditBook().words.take;
  const { readSelection, readCells } = useServices();
  const { busy, run } = useSingleRun();
  const [range, setRange] = useState<PointedRange | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const readSelected = async (): Promise<PointedRange> => {
    const { sheetId, address } = await readSelection();
    const { sheetName, values } = await readCells({ kind: "area", sheet: sheetId, address });
    const headings = (values[0] ?? []).map(String);
    return { sheet: sheetName, area: areaOfAddress(address), headings };
  };
  const read = () => {
    run(async () => {
      setRange(null);
      setNotice(null);
      try {
        const found = await readSelected();
        if (hasRoom(found)) setRange(found);
        else setNotice({ intent: "warning", text: tooSmall });
      } catch (error) {
        setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
      }
    });
  };
  const close = () => {
    setRange(null);
  };
  return { busy, notice, range, read, close };
}

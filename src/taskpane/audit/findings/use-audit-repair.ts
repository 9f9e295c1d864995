import { useState } from "react";
import type { AuditRepair } from "../../../domain/audit/audit-repair";
import type { TakeRepairBack } from "../../../excel/audit/repair-workbook";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import type { NoticeContent } from "../../frame/Notice";
import { problemFrom, problemSentence } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";
import { useSingleRun } from "../../frame/use-single-run";
import { useAuditBook } from "../audit-book";

/** Repairs one finding, and takes that back. */
export function useAuditRepair(label: string) {
  const texts = useTexts();
  const { repairWorkbook } = useServices();
  const words = useAuditBook().words.repair;
  const { busy, run } = useSingleRun();
  const [back, setBack] = useState<TakeRepairBack | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const attempt = (task: () => Promise<NoticeContent>) => {
    run(async () => {
      try {
        setNotice(await task());
      } catch (error) {
        setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
      }
    });
  };
  const apply = (repair: AuditRepair, sheetNames: readonly string[]) => {
    attempt(async () => {
      const takeItBack = await repairWorkbook(repair, sheetNames);
      setBack(() => takeItBack);
      return { intent: "success", text: phrase(words.done, { repair: label }) };
    });
  };
  const takeBack = () => {
    attempt(async () => {
      await back?.();
      setBack(null);
      return { intent: "info", text: words.tookBack };
    });
  };
  return { busy, notice, done: back !== null, apply, takeBack };
}

import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { PutRow } from "../../excel/put-row-result";
import { useCompanyCatalogue } from "../company/company-context";
import { useSpeech } from "../frame/language-context";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";

/** How far putting an indicator into the dictionary, or taking it out again, has come. */
export type DictionaryStep =
  | { readonly kind: "none" | "putting" | "removing" | "removed" }
  | { readonly kind: "put"; readonly where: PutRow }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Puts an indicator into the workbook's dictionary, shows it there, and takes it out again. */
export function useDictionary(id: string) {
  const { loadTexts, putRow, removeRow, showCell, showInserted } = useServices();
  const { language } = useSpeech();
  const company = useCompanyCatalogue();
  const [step, setStep] = useState<DictionaryStep>({ kind: "none" });
  const { busy, run } = useSingleRun();

  const attempt = (begun: DictionaryStep, task: () => Promise<DictionaryStep>) => {
    run(async () => {
      setStep(begun);
      try {
        setStep(await task());
      } catch (error) {
        setStep({ kind: "failed", problem: problemFrom(error) });
      }
    });
  };
  const put = () => {
    attempt({ kind: "putting" }, async () => {
      const { dictionaryDrafts } = await import("./dictionary-drafts");
      const drafts = await dictionaryDrafts({ id, company, loadTexts }, language);
      return { kind: "put", where: await putRow(drafts) };
    });
  };
  const show = (where: PutRow) => {
    attempt({ kind: "put", where }, async () => {
      if (where.kind === "row") await showCell(where.sheetName, where.address);
      else await showInserted(where.inserted);
      return { kind: "put", where };
    });
  };
  const remove = (where: PutRow) => {
    attempt({ kind: "removing" }, async () => {
      await removeRow(where);
      return { kind: "removed" };
    });
  };
  return { step, busy, put, show, remove };
}

import { useState } from "react";
import type { ExcelProblem } from "../../../../excel/excel-problem";
import type { AddedRow, CardRowRequest } from "../../../../excel/card-row";
import { useCompanyCatalogue } from "../../../company/company-context";
import { problemFrom } from "../../../frame/problem-sentence";
import { useServices } from "../../../frame/services-context";
import { useSingleRun } from "../../../frame/use-single-run";
import type { CatalogueText } from "../../../../i18n/indicator-texts";
import { openCard } from "./open-card";

/** How far adding a row, or removing it again, has come. */
export type AdditionStep =
  | { readonly kind: "offered" }
  | { readonly kind: "found"; readonly found: Awaited<ReturnType<typeof openCard>> }
  | { readonly kind: "added"; readonly row: AddedRow }
  | { readonly kind: "removed" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem; readonly row?: AddedRow };

/** Looks for the card in view, adds a row to it, and takes the row away again. */
export function useCardAddition(indicatorId: string, text: CatalogueText) {
  const services = useServices();
  const company = useCompanyCatalogue();
  const { addCardRow, removeCardRow } = services;
  const [step, setStep] = useState<AdditionStep>({ kind: "offered" });
  const { busy, run } = useSingleRun();

  const attempt = (task: () => Promise<AdditionStep>, row?: AddedRow) => {
    run(async () => {
      try {
        setStep(await task());
      } catch (error) {
        setStep({ kind: "failed", problem: problemFrom(error), ...(row && { row }) });
      }
    });
  };
  const look = () => {
    attempt(async () => ({
      kind: "found",
      found: await openCard(indicatorId, text, company, services),
    }));
  };
  const add = (request: CardRowRequest) => {
    attempt(async () => ({ kind: "added", row: await addCardRow(request) }));
  };
  const remove = (row: AddedRow) => {
    attempt(async () => {
      await removeCardRow(row);
      return { kind: "removed" };
    }, row);
  };
  return { step, busy, look, add, remove };
}

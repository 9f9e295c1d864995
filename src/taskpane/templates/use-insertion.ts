import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { InsertedSheet, InsertWhere } from "../../excel/insertion";
import type { SheetDraft } from "../../sheets/sheet-plan";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";

/** How far inserting, or removing again, has come. */
export type InsertionStep =
  | { readonly kind: "none" }
  | { readonly kind: "inserting" }
  | { readonly kind: "inserted" }
  | { readonly kind: "removing" }
  | { readonly kind: "removed" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** What `useInsertion` offers. */
export type Insertion = ReturnType<typeof useInsertion>;

/** Inserts a draft, shows the last one inserted, and takes it away again. */
export function useInsertion() {
  const { insertSheet, removeInserted, showInserted } = useServices();
  const [step, setStep] = useState<InsertionStep>({ kind: "none" });
  const [inserted, setInserted] = useState<InsertedSheet | null>(null);
  const { busy, run } = useSingleRun();

  const attempt = (task: () => Promise<InsertionStep>) => {
    run(async () => {
      try {
        setStep(await task());
      } catch (error) {
        setStep({ kind: "failed", problem: problemFrom(error) });
      }
    });
  };
  const insert = (draft: () => SheetDraft | Promise<SheetDraft>, where: InsertWhere) => {
    attempt(async () => {
      setStep({ kind: "inserting" });
      setInserted(null);
      setInserted(await insertSheet(await draft(), where));
      return { kind: "inserted" };
    });
  };
  const show = (target: InsertedSheet) => {
    attempt(async () => {
      await showInserted(target);
      return { kind: "inserted" };
    });
  };
  const remove = (target: InsertedSheet) => {
    attempt(async () => {
      setStep({ kind: "removing" });
      await removeInserted(target);
      setInserted(null);
      return { kind: "removed" };
    });
  };
  return { step, inserted, busy, insert, show, remove };
}

import type { KeptCell } from "../../../src/domain/plain-formulas/kept-cell";
import { keptText, readKeptTexts } from "../../../src/domain/plain-formulas/kept-text";
import type { Proposal, Situation } from "../../../src/domain/plain-formulas/proposal";
import type { FormulaScope } from "../../../src/excel/plain/find-sheets";
import {
  changeContents,
  type ChangedContents,
  type Results,
} from "../../../src/excel/plain/change-contents";
import { readFormulas } from "../../../src/excel/plain/read-formulas";
import { findParts } from "../../../src/formulas/find-parts";
import type { EmulatedExcel } from "../../../src/preview/workbook/emulated-excel";
import { customFunction } from "../../functions/function-exports";
import { ENGLISH_METADATA } from "../../functions/function-help";
import { resetExcel } from "../../support/excel/excel";
import { knownFunctions } from "../../support/known-functions";

const metadata = ENGLISH_METADATA;
const functions = knownFunctions();

/** A workbook that knows our functions, or one whose user does not have the add-in. */
export async function openWorkbook(has: "functions" | "no functions"): Promise<EmulatedExcel> {
  const excel = await resetExcel();
  if (has === "functions") {
    await excel.registerFunctions("KPI", metadata.functions, (id, args) =>
      customFunction(id)(...args),
    );
  }
  return excel;
}

/** What a proposal would be made from, all cells of the scope. */
export async function situationIn(scope: FormulaScope): Promise<{
  readonly situation: Situation;
  readonly recordIds: readonly string[];
}> {
  const { sheets, record } = await readFormulas(scope);
  const kept: readonly KeptCell[] = readKeptTexts(record.texts) ?? [];
  const situation = { sheets, kept, functions, findParts, isMeant: () => true };
  return { situation, recordIds: record.partIds };
}

/** Looks, proposes and makes the changes. */
export async function changeBy(
  propose: (situation: Situation) => Proposal,
  results: Results = "stay",
  scope: FormulaScope = "sheet",
): Promise<ChangedContents> {
  const { situation, recordIds } = await situationIn(scope);
  const { changes, kept } = propose(situation);
  const text = kept.length === 0 ? null : keptText(kept);
  return changeContents(changes, { text, replacedIds: recordIds }, results);
}

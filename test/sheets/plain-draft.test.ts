import { ownName } from "../../src/domain/plain-formulas/known-function";
import type { Situation } from "../../src/domain/plain-formulas/proposal";
import { proposeConversion } from "../../src/domain/plain-formulas/propose-conversion";
import { proposeReturn } from "../../src/domain/plain-formulas/propose-return";
import type { CellValue, SheetCells } from "../../src/domain/plain-formulas/sheet-cells";
import { findParts } from "../../src/formulas/find-parts";
import { plainDraft } from "../../src/sheets/plain-draft";
import type { CellContent, SheetDraft, SheetPlan } from "../../src/sheets/sheet-plan";
import { knownFunctions } from "../support/known-functions";
import { PLACE, planOf, SHIPPED } from "./card-plans";

const functions = knownFunctions();

function plainPlan(plan: SheetPlan): SheetPlan {
  const draft: SheetDraft = {
    wantedSheetName: "Card",
    wantedTableNames: [],
    rows: plan.block.rows,
    columns: plan.block.columns,
    plan: () => plan,
  };
  return plainDraft(draft, functions, findParts).plan(PLACE);
}

const written = ({ cells }: Pick<SheetPlan, "cells">): CellValue[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : cell)));

const situationOf = (formulas: CellValue[][], kept: Situation["kept"]): Situation => {
  const sheet: SheetCells = {
    sheetId: "{1}",
    sheetName: "Card",
    isProtected: false,
    row: 0,
    column: 0,
    formulas,
    values: formulas,
  };
  return { sheets: [sheet], kept, functions, findParts, isMeant: () => true };
};

/** Calls of our functions in all formulas. */
const ownCalls = (formulas: CellValue[][]): number =>
  formulas.flat().reduce<number>((count, cell) => {
    const text = String(cell);
    const calls = text.startsWith("=") ? (findParts(text)?.calls ?? []) : [];
    const own = calls.filter(({ name }) => ownName(text.slice(name.start, name.end), functions));
    return count + own.length;
  }, 0);

test.each(SHIPPED)("%s in %s: plain from the start, or on request and back", async (...card) => {
  const plan = await planOf(...card);
  const ours = written(plan);
  const { changes, skipped, kept } = proposeConversion(situationOf(ours, []), {
    freezeOthers: false,
    at: "",
  });
  const converted = ours.map((row) => [...row]);
  for (const { row, column, to } of changes) converted[row]?.splice(column, 1, to);
  expect(skipped).toEqual([]);
  expect(ownCalls(ours)).toBe(changes.length);
  expect(ownCalls(converted)).toBe(0);
  const fromTheStart = plainPlan(plan);
  expect(converted).toEqual(written(fromTheStart));
  const keptToo = fromTheStart.originals?.map(({ row, column, form }) => ({
    ...{ row, column },
    kept: { kind: "plain", form },
  }));
  expect(keptToo).toEqual(kept.map(({ row, column, kept }) => ({ row, column, kept })));

  const back = proposeReturn(situationOf(converted, kept));
  for (const { row, column, to } of back.changes) converted[row]?.splice(column, 1, to);
  expect(converted).toEqual(ours);
  expect([back.skipped, back.kept]).toEqual([[], []]);
});

test("what ordinary Excel has no formula for stays, as does what only looks like a formula", () => {
  const cells: CellContent[][] = [[{ formula: "=KPI.BALANCE(A1:A9)" }, "=KPI.RATE(A1,B1)", 7]];
  const block = { row: 0, column: 0, rows: 1, columns: 3 };
  expect(plainPlan({ block, cells } as unknown as SheetPlan).cells).toEqual(cells);
});

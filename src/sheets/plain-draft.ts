import type { FindParts } from "../domain/plain-formulas/formula-parts";
import { mayCallOurs, type KnownFunction } from "../domain/plain-formulas/known-function";
import { plainEqual, type PlainEqual } from "../domain/plain-formulas/plain-equal";
import type { CellContent, PlanOriginal, SheetDraft, SheetPlan } from "./sheet-plan";

/**
 * The same sheet in formulas of ordinary Excel, for people who do not have our functions, with what it
 * takes to bring ours back. A formula for which there is none stays as it is.
 */
export function plainDraft(
  draft: SheetDraft,
  functions: readonly KnownFunction[],
  findParts: FindParts,
): SheetDraft {
  const equalOf = (content: CellContent): PlainEqual | null => {
    if (typeof content !== "object" || !mayCallOurs(content.formula)) return null;
    const parts = findParts(content.formula);
    if (parts === null) throw new Error(`The formula cannot be read: ${content.formula}`);
    if (parts.calls.length === 0) return null;
    return plainEqual(content.formula, parts, functions, findParts);
  };
  return { ...draft, isPlain: true, plan: (place) => plainPlan(draft.plan(place), equalOf) };
}

function plainPlan(plan: SheetPlan, equalOf: (content: CellContent) => PlainEqual | null) {
  const originals: PlanOriginal[] = [];
  const plain = (content: CellContent, row: number, column: number): CellContent => {
    const equal = equalOf(content);
    if (equal?.reason !== null) return content;
    originals.push({ row, column, form: equal.form });
    return { formula: equal.formula };
  };
  const { row, column } = plan.block;
  const cells = plan.cells.map((line, down) =>
    line.map((content, across) => plain(content, row + down, column + across)),
  );
  return { ...plan, cells, originals };
}

import type { FindParts } from "../domain/plain-formulas/formula-parts";
import { mayCallOurs, type KnownFunction } from "../domain/plain-formulas/known-function";
import { plainText } from "../domain/plain-formulas/plain-text";
import type { CellContent, SheetDraft } from "./sheet-plan";

/**
 * The same sheet in formulas of ordinary Excel, for people who do not have our functions. A formula
 * for which there is none stays as it is.
 */
export function plainDraft(
  draft: SheetDraft,
  functions: readonly KnownFunction[],
  findParts: FindParts,
): SheetDraft {
  const plain = (content: CellContent): CellContent => {
    if (typeof content !== "object" || !mayCallOurs(content.formula)) return content;
    const parts = findParts(content.formula);
    if (parts === null) throw new Error(`The formula cannot be read: ${content.formula}`);
    const { formula, lacking } = plainText(content.formula, parts, functions);
    return lacking.length === 0 ? { formula } : content;
  };
  return {
    ...draft,
    plan: (place) => {
      const plan = draft.plan(place);
      return { ...plan, cells: plan.cells.map((row) => row.map(plain)) };
    },
  };
}

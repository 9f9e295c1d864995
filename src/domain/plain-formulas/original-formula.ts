import { formulaOf } from "./formula-frame";
import type { KeptCell } from "./kept-cell";

/**
 * The formula that was kept, to be read by a person. Of a converted one only the plain formula in the
 * cell knows the references; here they are numbered.
 *
 * @param cell - What was kept of a cell.
 * @returns The formula.
 */
export function originalFormula(cell: KeptCell): string {
  const { kept } = cell;
  if (kept.kind === "frozen") return kept.formula;
  const { original, slots } = kept.form;
  return formulaOf({ pieces: original, references: slots.map((slot) => `…${slot + 1}`) });
}

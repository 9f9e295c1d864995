import { isBlank } from "../cells/blank";
import { numberInText } from "../cells/numeric-text";
import { written } from "../cells/written";

/** What stands in a weight cell. Only "weight" may be added up; the others want a finding. */
export type WeightReading =
  | { readonly kind: "weight"; readonly weight: number }
  | { readonly kind: "blank" }
  | { readonly kind: "not-positive"; readonly value: number }
  /** `meant` is the number that the text looks like, such as 0.2 for "20%"; null where none. */
  | { readonly kind: "text"; readonly text: string; readonly meant: number | null };

/**
 * Reads a weight cell without guessing: text that looks like a number is reported, not taken.
 *
 * @param cell - Content of the cell.
 * @returns What stands there.
 */
export function readWeight(cell: unknown): WeightReading {
  if (isBlank(cell)) return { kind: "blank" };
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return cell > 0 ? { kind: "weight", weight: cell } : { kind: "not-positive", value: cell };
  }
  if (typeof cell === "string") {
    return { kind: "text", text: cell, meant: numberInText(cell) ?? null };
  }
  return { kind: "text", text: written(cell), meant: null };
}

import { frameOf } from "./formula-frame";
import type { FindParts, FormulaParts } from "./formula-parts";
import { keptForm, type KeptForm } from "./kept-form";
import type { KnownFunction } from "./known-function";
import { plainText } from "./plain-text";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

/** A formula of ordinary Excel with the way back, or why there is none. */
export type PlainEqual =
  | { readonly reason: null; readonly formula: string; readonly form: KeptForm }
  | {
      readonly reason: "no-equivalent" | "too-long";
      /** The functions that stand in the way. */
      readonly functions: readonly string[];
    };

/**
 * Writes a formula as ordinary Excel does, so that it can be brought back.
 *
 * @param formula - Formula with its "=".
 * @param parts - Its parts.
 * @param functions - All our functions.
 * @param findParts - Reads formulas.
 * @returns The plain formula and what is to be kept of the original.
 */
export function plainEqual(
  formula: string,
  parts: FormulaParts,
  functions: readonly KnownFunction[],
  findParts: FindParts,
): PlainEqual {
  const { formula: plain, lacking } = plainText(formula, parts, functions);
  if (lacking.length > 0) return { reason: "no-equivalent", functions: [...new Set(lacking)] };
  if (plain.length > LONGEST_FORMULA) return { reason: "too-long", functions: [] };
  const plainParts = findParts(plain);
  if (plainParts === null) throw new Error(`The plain formula cannot be read: ${plain}`);
  const form = keptForm(frameOf(formula, parts), frameOf(plain, plainParts));
  return { reason: null, formula: plain, form };
}

import { formulaOf, frameKey, type FormulaFrame } from "./formula-frame";

/**
 * How a formula is got back from the plain one in its place. References are named by their number in
 * the plain formula, because Excel changes them there when rows are inserted or sheets renamed.
 */
export interface KeptForm {
  /** The original's text between its references. */
  readonly original: readonly string[];
  /** For each reference of the original, the one of the plain formula that it equals. */
  readonly slots: readonly number[];
  /** The plain formula's text between its references. */
  readonly plain: readonly string[];
  /** For each reference of the plain formula, the first that was equal to it. */
  readonly equals: readonly number[];
}

/**
 * What is to be kept of a formula whose place a plain one takes.
 *
 * @param original - The formula.
 * @param plain - The plain one.
 * @returns How to get the original back from the plain one.
 */
export function keptForm(original: FormulaFrame, plain: FormulaFrame): KeptForm {
  const texts: string[] = [original.pieces[0] ?? ""];
  const slots: number[] = [];
  for (const [at, reference] of original.references.entries()) {
    const slot = plain.references.indexOf(reference);
    const next = original.pieces[at + 1] ?? "";
    if (slot >= 0) {
      slots.push(slot);
      texts.push(next);
    } else {
      // Nothing follows what the plain formula does not mention; it is kept as it is.
      texts.push(`${texts.pop() ?? ""}${reference}${next}`);
    }
  }
  const equals = plain.references.map((reference) => plain.references.indexOf(reference));
  return { original: texts, slots, plain: plain.pieces, equals };
}

/**
 * The original of a plain formula, with the references that this has now.
 *
 * @param form - What was kept.
 * @param now - The plain formula as it stands in the cell.
 * @returns The original; null where the formula is no longer the one that was written.
 */
export function originalFrom(
  { original, slots, plain, equals }: KeptForm,
  now: FormulaFrame,
): string | null {
  const same = frameKey({ pieces: plain }) === frameKey(now);
  const together = equals.every((first, at) => now.references[first] === now.references[at]);
  if (!same || !together) return null;
  return formulaOf({
    pieces: original,
    references: slots.map((slot) => now.references[slot] ?? ""),
  });
}

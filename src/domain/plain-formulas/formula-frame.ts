import type { FormulaParts } from "./formula-parts";
import { textIn } from "./formula-parts";

/** A formula taken apart into its references and what stands between them. */
export interface FormulaFrame {
  /** One more than there are references: before the first, between them, behind the last. */
  readonly pieces: readonly string[];
  readonly references: readonly string[];
}

/**
 * Takes a formula apart.
 *
 * @param formula - The formula.
 * @param parts - Its parts.
 * @returns Its references, and what stands between them.
 */
export function frameOf(formula: string, parts: FormulaParts): FormulaFrame {
  const { references } = parts;
  const starts = [0, ...references.map(({ end }) => end)];
  const ends = [...references.map(({ start }) => start), formula.length];
  return {
    pieces: starts.map((start, at) => formula.slice(start, ends[at])),
    references: references.map((reference) => textIn(formula, reference)),
  };
}

/**
 * Puts a formula together again.
 *
 * @param frame - What it was taken apart into.
 * @returns The formula.
 */
export function formulaOf(frame: FormulaFrame): string {
  const { pieces, references } = frame;
  return pieces.map((piece, at) => piece + (references[at] ?? "")).join("");
}

const QUOTED = /("(?:[^"]|"")*")/;

// Without what Excel may write in its own way: spaces, and small letters outside of quotes.
function bare(text: string): string {
  return text
    .split(QUOTED)
    .map((part) => (part.startsWith('"') ? part : part.replace(/\s+/g, "").toUpperCase()))
    .join("");
}

/**
 * The formula but for its references, so that formulas of one kind have the same.
 *
 * @param frame - Text between the references.
 * @returns A key to compare.
 */
export function frameKey(frame: Pick<FormulaFrame, "pieces">): string {
  return frame.pieces.map(bare).join("\n");
}

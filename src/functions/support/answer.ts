import { Refusal } from "../../domain/refusal";
import { cellError } from "./cell-error";

/**
 * Answers a formula with a number. Whatever goes wrong becomes a cell error: nothing is thrown into
 * Excel, and nothing that is no number is shown as one.
 *
 * @param compute - One call into the domain.
 * @returns The number, or the error that the cell shows.
 */
export function answer(compute: () => number): number | CustomFunctions.Error {
  try {
    const value = compute();
    if (!Number.isFinite(value)) throw new Refusal("wrong-number", "result-too-large");
    return value;
  } catch (problem) {
    return cellError(problem);
  }
}

/**
 * Answers a formula with a word in the user's language.
 *
 * @param compute - One call into the domain.
 * @returns The word, or the error that the cell shows.
 */
export function answerText(compute: () => string): string | CustomFunctions.Error {
  try {
    return compute();
  } catch (problem) {
    return cellError(problem);
  }
}

/**
 * Answers a formula with a table that spills.
 *
 * @param compute - One call into the domain.
 * @returns The table, or a single cell with the error.
 */
export function answerTable(compute: () => unknown[][]): unknown[][] {
  try {
    return compute();
  } catch (problem) {
    return [[cellError(problem)]];
  }
}

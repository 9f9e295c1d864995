import { cellError } from "./cell-error";

/**
 * Answers a formula that must wait for the catalogue. It always settles: a cell that waits for ever
 * shows #BUSY!.
 *
 * @param compute - Fetches and computes.
 * @returns The answer, or the error that the cell shows.
 */
export async function answerLater<Answer>(
  compute: () => Promise<Answer>,
): Promise<Answer | CustomFunctions.Error> {
  try {
    return await compute();
  } catch (problem) {
    return cellError(problem);
  }
}

import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { readWindow } from "../../domain/logs/log-window";
import type { LogWindow } from "../../domain/logs/log-window";

/** The arguments with which the functions of a window end, as Excel hands them over. */
interface WindowCells {
  readonly days: unknown[][];
  readonly asof: unknown[][];
  readonly from: unknown[][] | undefined;
  readonly result: unknown;
}

/**
 * Reads the window of a formula and what it is to answer.
 *
 * @param cells - The arguments.
 * @param position - Place of the days among all arguments, counted from 1; the others follow them.
 * @param results - What the function can answer.
 * @returns The window, and the answer wanted: "rate" where it is left out.
 */
export function windowArguments<Result extends string>(
  { days, asof, from, result }: WindowCells,
  position: number,
  results: readonly Result[],
): { readonly window: LogWindow; readonly wanted: Result | "rate" } {
  const wanted = chosenIfAny(position + 3, "result", result, results) ?? "rate";
  const window = readWindow(
    given(position, "days", days),
    given(position + 1, "asof", asof),
    given(position + 2, "from", from),
  );
  return { window, wanted };
}

import { isBlank } from "../cells/blank";
import { written } from "../cells/written";
import { Refusal } from "../refusal";
import { isDate, momentOf } from "./moment";

/** What a row without an end means where its duration is wanted. */
export const OPEN_IN_DURATIONS = ["skip", "refuse"] as const;

/** What a row without an end means where a limit is to be kept. */
export const OPEN_IN_SHARES = ["miss", "skip", "refuse"] as const;

/** An option, or the moment up to which open rows are counted. */
export type OpenItems<Option extends string> = Option | { readonly until: number };

/**
 * How a formula treats rows without an end.
 *
 * @param position - Place among the arguments, counted from 1.
 * @param value - A word, a date and time of Excel, or blank or 0 for the first word.
 * @param options - The words, the usual one first.
 * @returns The option or the moment.
 * @throws Refusal naming the options where it is neither.
 */
export function readOpenItems<Option extends string>(
  position: number,
  value: unknown,
  options: readonly [Option, ...Option[]],
): OpenItems<Option> {
  if (isBlank(value) || value === 0) return options[0];
  if (typeof value === "number" && isDate(value)) return { until: momentOf(value) };
  const text = written(value);
  const wanted = text.normalize("NFKC").toLowerCase();
  const option = options.find((candidate) => candidate === wanted);
  if (option !== undefined) return option;
  const details = { position, argument: "open", text, options: options.join(", ") };
  throw new Refusal("wrong-value", "open-unknown", details);
}

import { Refusal } from "../refusal";
import { isBlank } from "./blank";
import { written } from "./written";

/**
 * The option that an argument such as "up" or "down" names, whatever its letters' case or width.
 *
 * @param position - Place among the arguments, counted from 1.
 * @param name - Name of the parameter.
 * @param value - What the formula gives.
 * @param options - The words, in small letters.
 * @returns The option chosen.
 * @throws Refusal naming the allowed options where it is none of them.
 */
export function chosen<Option extends string>(
  position: number,
  name: string,
  value: unknown,
  options: readonly Option[],
): Option {
  const text = written(value);
  const wanted = text.normalize("NFKC").toLowerCase();
  const option = options.find((candidate) => candidate === wanted);
  if (option !== undefined) return option;
  const details = { position, argument: name, text, options: options.join(", ") };
  throw new Refusal("wrong-value", "unknown-option", details);
}

/**
 * The option of an argument that a formula may leave out. A blank cell counts as left out; desktop
 * Excel hands it over as 0.
 *
 * @param position - Place among the arguments, counted from 1.
 * @param name - Name of the parameter.
 * @param value - What the formula gives.
 * @param options - The words, in small letters.
 * @returns The option chosen, or undefined.
 * @throws Refusal as `chosen` does.
 */
export function chosenIfAny<Option extends string>(
  position: number,
  name: string,
  value: unknown,
  options: readonly Option[],
): Option | undefined {
  return isBlank(value) || value === 0 ? undefined : chosen(position, name, value, options);
}

import { numberInText } from "../../../domain/cells/numeric-text";

/** A count that was typed: null for nothing, NaN for what counts nobody. */
export function typedCount(text: string): number | null {
  if (text.trim() === "") return null;
  const value = numberInText(text) ?? NaN;
  return Number.isInteger(value) && value >= 0 ? value : NaN;
}

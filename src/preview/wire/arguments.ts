import { invalidArgument } from "./host-error";
import { isRecord, type JsonRecord } from "./record";

/** Arguments come from JSON; each of these takes one kind and refuses the others as Excel does. */

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asRecord(value: unknown): JsonRecord {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

/** Left out and null mean the same on the wire. */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** One of a list of words; Excel's enumerations are strings. */
export function asOneOf<T extends string>(words: readonly T[], value: unknown): T {
  const word = words.find((item) => item === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

const COLOR = /^#[0-9a-f]{6}$/i;

/** The colour names of HTML that Excel's documentation uses; every other name is refused. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `#RRGGBB` or a colour name; answered in capitals, as Excel answers. */
export function asColor(value: unknown): string {
  const text = asText(value);
  const color = COLOR.test(text) ? text : NAMED_COLORS[text.toLowerCase()];
  if (!color) throw invalidArgument();
  return color.toUpperCase();
}

import { isHan } from "./plain-text";

/** How a name holds what was typed. */
export type NameMatch = "whole" | "start" | "inside" | "scattered";

/** Compares a plain word or phrase with a plain name; null when the name does not hold it. */
export function matchName(typed: string, name: string): NameMatch | null {
  const at = name.indexOf(typed);
  if (at === 0) return name.length === typed.length ? "whole" : "start";
  if (at > 0) return isHan(typed) || beginsWord(typed, name, at) ? "inside" : null;
  return isHan(typed) && holdsScattered(typed, name) ? "scattered" : null;
}

/** Letters count only from the beginning of a word on: `rate` is not in `separate`. */
function beginsWord(typed: string, name: string, first: number): boolean {
  for (let at = first; at > 0; at = name.indexOf(typed, at + 1)) {
    if (name[at - 1] === " " || isHan(name, at - 1)) return true;
  }
  return false;
}

/** 首解 is in 首次解决率: its hanzi in this order, with others between them. */
function holdsScattered(typed: string, name: string): boolean {
  let from = 0;
  for (const character of typed) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return true;
}

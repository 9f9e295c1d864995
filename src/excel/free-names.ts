/** Compares names as Excel does, where "Card" and "CARD" are the same. */
const folded = (name: string) => name.toLowerCase();

/** The first of the numbered names that is not taken; there are always more numbers than names. */
function firstFree(taken: readonly string[], numbered: (number: number) => string): string {
  const used = new Set(taken.map(folded));
  let number = 1;
  while (used.has(folded(numbered(number)))) number += 1;
  return numbered(number);
}

const LONGEST_SHEET_NAME = 31;

/** Cut to a length, never through the middle of a character that takes two code units. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** Cut to a length where a word ends, if any does: hanzi stand without spaces. */
function cutAtWord(text: string, length: number): string {
  const start = cut(text, length);
  const isWithinAWord = /^[^\s]/.test(text.slice(length)) && /\S$/.test(start);
  return isWithinAWord ? start.replace(/\s+[\w.'’-]*$/, "") : start;
}

/** Excel forbids these in sheet names; its Chinese edition their full-width forms as well. */
const NOT_IN_A_SHEET_NAME = /[:\\/?*[\]：＼／？＊［］\p{Cc}]/gu;

/** A legal sheet name that no sheet has yet: as wanted, or numbered, e.g. "Scorecard (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal = wanted.replace(NOT_IN_A_SHEET_NAME, "-").replace(/^[\s']+|[\s']+$/g, "");
  const base = legal === "" ? "KPI" : legal;
  // Excel keeps "History" for itself.
  return firstFree([...taken, "History"], (number) => {
    const ending = number === 1 ? "" : ` (${number})`;
    return cutAtWord(base, LONGEST_SHEET_NAME - ending.length).replace(/[\s']+$/, "") + ending;
  });
}

const LOOKS_LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i;
const LONGEST_NAME = 255;
/** Room for "_" and a number behind a name that is taken. */
const NUMBER_ROOM = 8;

function legalName(wanted: string): string {
  const name = wanted.replace(/[^\p{L}\p{N}_.\\]/gu, "_");
  const begun = /^[\p{L}_\\]/u.test(name) && !LOOKS_LIKE_A_CELL.test(name) ? name : `_${name}`;
  return cut(begun, LONGEST_NAME - NUMBER_ROOM);
}

/** A legal name for each one wanted that is neither taken nor given twice, e.g. "KPI_Card_2". */
export function freeNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const given: string[] = [];
  for (const name of wanted.map(legalName)) {
    const numbered = (number: number) => (number === 1 ? name : `${name}_${number}`);
    given.push(firstFree([...taken, ...given], numbered));
  }
  return given;
}

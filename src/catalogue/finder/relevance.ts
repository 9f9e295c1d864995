import type { NameMatch } from "./name-match";
import type { ReadingMatch } from "./reading-match";

/** What an indicator was found by. */
export type FoundBy = "name" | "also" | "reading" | "formula" | "spelling";

/** How near a match is, and what it is found by: a full step from one line to the next, best first. */
const BEST_FIRST = [
  ["name whole", "name"],
  ["also whole", "also"],
  ["name read whole", "reading"],
  ["also read whole", "also"],
  ["name start", "name"],
  ["also start", "also"],
  ["name read start", "reading"],
  ["also read start", "also"],
  ["name inside", "name"],
  ["also inside", "also"],
  ["name read inside", "reading"],
  ["also read inside", "also"],
  ["name scattered", "name"],
  ["also scattered", "also"],
  ["formula", "formula"],
  ["spelling", "spelling"],
] as const satisfies readonly (readonly [string, FoundBy])[];

type Grade = (typeof BEST_FIRST)[number][0];

const step = (grade: Grade) =>
  BEST_FIRST.length - BEST_FIRST.findIndex(([candidate]) => candidate === grade);

const nameSteps = (kind: "name" | "also"): Readonly<Record<NameMatch, number>> => ({
  whole: step(`${kind} whole`),
  start: step(`${kind} start`),
  inside: step(`${kind} inside`),
  scattered: step(`${kind} scattered`),
});

const readingSteps = (kind: "name" | "also"): Readonly<Record<ReadingMatch, number>> => ({
  whole: step(`${kind} read whole`),
  start: step(`${kind} read start`),
  inside: step(`${kind} read inside`),
});

/** Needed for each name of each indicator at each keystroke, hence worked out beforehand. */
const NAME_STEPS = { name: nameSteps("name"), also: nameSteps("also") };
const READING_STEPS = { name: readingSteps("name"), also: readingSteps("also") };

/** Relevance of a match in a name; the more of the name was typed, the higher within its step. */
export function nameRelevance(kind: "name" | "also", match: NameMatch, share: number): number {
  return NAME_STEPS[kind][match] + withinStep(share);
}

/** Relevance of a match in the pinyin of a name. */
export function readingRelevance(
  kind: "name" | "also",
  match: ReadingMatch,
  share: number,
): number {
  return READING_STEPS[kind][match] + withinStep(share);
}

/** Relevance of a word in how the indicator is measured. */
export const FORMULA_RELEVANCE = step("formula");

/** Relevance of what would match if the spelling were another; never above a match as typed. */
export function spellingRelevance(corrected: number): number {
  return step("spelling") + withinStep(corrected / (BEST_FIRST.length + 1));
}

/** What a relevance stems from. */
export function foundBy(relevance: number): FoundBy {
  return BEST_FIRST[BEST_FIRST.length - Math.floor(relevance)]?.[1] ?? "spelling";
}

const withinStep = (share: number) => Math.min(share, 1) * 0.99;

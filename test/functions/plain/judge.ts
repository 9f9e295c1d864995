import { parametersIn, settledFormula } from "../../../src/domain/formulas/plain-formula";
import { ERRORS } from "./plain-case";
import type { PlainCase } from "./plain-case";
import type { Comparison } from "./plain-sheet";

/**
 * What a comparison shows. "refused" is input that the function does not accept, with a sentence in
 * the cell; no plain formula claims anything for it. "different" must never come up.
 */
export type Verdict = "same-result" | "same-error" | "refused" | "different";

/** Univer's quantile of Student's t is right to nine digits only, as a test shows beside ours. */
const ENGINE_PRECISION: Readonly<Record<string, number>> = { "INTERVAL.MEAN": 1e-9 };
/** Univer answers #VALUE! for the average of a range with any error; Excel passes the error on. */
const ENGINE_CHANGES_ERRORS = ["TEAMINDEX", "DURATION.MEAN"];
/** Excel refuses an error anywhere in a function's arguments; a lookup or an IF reads some cells only. */
const READS_SOME_CELLS = ["WORKTIME", "GRADE", "SCORE.RUBRIC", "SCORE.STEPS", "SCORE.THREEPOINT"];
const PRECISION = 1e-12;

const isError = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("#");

/** The error in the cells that the plain formula reads, if there is one. */
function errorRead({ equivalent, arguments: given }: PlainCase): string | undefined {
  const read = parametersIn(settledFormula(equivalent.formula, [...given.keys()]));
  const cells = read.flatMap((name) => {
    const argument = given.get(name);
    return argument && "rows" in argument ? argument.rows.flat() : [];
  });
  return cells.map((cell) => ERRORS.get(cell)).find((error) => error !== undefined);
}

function hasError({ arguments: given }: PlainCase): boolean {
  return [...given.values()].some(
    (argument) => "rows" in argument && argument.rows.flat().some((cell) => ERRORS.has(cell)),
  );
}

/** What a plain formula itself comes to where there is nothing to divide by or no spread. */
const ERRORS_OF_ITS_OWN = ["#DIV/0!", "#NUM!"];

/** Where a cell's error meets one of the formula's own, Excel shows whichever it comes upon first. */
function judgeError(id: string, { case: compared, ours, plain }: Comparison): Verdict {
  const shown = plain.flat();
  if (errorRead(compared) !== undefined) {
    const passedOn = ENGINE_CHANGES_ERRORS.includes(id)
      ? shown.some(isError)
      : shown.includes(ours) || ERRORS_OF_ITS_OWN.includes(String(shown[0]));
    if (passedOn) return "same-error";
    return READS_SOME_CELLS.includes(id) ? "refused" : "different";
  }
  if (ours !== "#DIV/0!" || hasError(compared)) return "refused";
  return shown[0] === ours ? "same-error" : "different";
}

function isSameCell(id: string, ours: unknown, theirs: unknown): boolean {
  // As a name, TRUE is written out.
  if (ours === "true") return theirs === "TRUE";
  if (typeof ours !== "number" || typeof theirs !== "number") {
    return (ours ?? "") === (theirs ?? "");
  }
  return Math.abs(ours - theirs) <= (ENGINE_PRECISION[id] ?? PRECISION) * Math.abs(ours);
}

function isSame(id: string, { ours, plain }: Comparison): boolean {
  const rows = Array.isArray(ours) ? (ours as unknown[][]) : [[ours]];
  return (
    rows.length === plain.length &&
    rows.every(
      (row, top) =>
        row.length === plain[top]?.length &&
        row.every((cell, left) => isSameCell(id, cell, plain[top]?.[left])),
    )
  );
}

/** Compares what both formulas gave. */
export function judge(id: string, comparison: Comparison): Verdict {
  if (isError(comparison.ours)) return judgeError(id, comparison);
  return isSame(id, comparison) ? "same-result" : "different";
}

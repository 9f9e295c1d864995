import { parametersIn, settledFormula } from "../../../src/domain/formulas/plain-formula";
import { ERRORS, MOST_COLUMNS, MOST_ROWS } from "./plain-case";
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

/** Where a cell's error meets a division by zero, Excel shows whichever it comes upon first. */
function judgeError(id: string, { case: compared, ours, plain }: Comparison): Verdict {
  if (errorRead(compared) !== undefined) {
    const passedOn = ENGINE_CHANGES_ERRORS.includes(id)
      ? plain.some(isError)
      : plain.includes(ours) || plain[0] === "#DIV/0!";
    if (passedOn) return "same-error";
    return READS_SOME_CELLS.includes(id) ? "refused" : "different";
  }
  if (ours !== "#DIV/0!" || hasError(compared)) return "refused";
  return plain[0] === ours ? "same-error" : "different";
}

/** What the engine shows is rounded to twelve digits; a block is compared as it is shown. */
const SHOWN_PRECISION = 1e-11;

function sameBlock(rows: readonly (readonly unknown[])[], shown: readonly unknown[]): boolean {
  const block = Array.from({ length: MOST_ROWS }, (_, row) =>
    Array.from({ length: MOST_COLUMNS }, (__, column) => rows[row]?.[column] ?? null),
  );
  return block.flat().every((ours, place) => {
    const theirs = shown[place];
    if (typeof ours !== "number" || typeof theirs !== "number")
      return (ours ?? "") === (theirs ?? "");
    return Math.abs(ours - theirs) <= SHOWN_PRECISION * Math.abs(ours);
  });
}

function isSame(id: string, { ours, plain }: Comparison): boolean {
  if (Array.isArray(ours)) return sameBlock(ours as unknown[][], plain);
  const [first, ...spilled] = plain;
  if (spilled.some((cell) => cell !== null)) return false;
  // The engine hands TRUE over as 1; as a name it is written out.
  if (ours === "true") return first === 1;
  if (typeof ours !== "number") return first === ours;
  const most = (ENGINE_PRECISION[id] ?? PRECISION) * Math.abs(ours);
  return typeof first === "number" && Math.abs(first) <= most;
}

/** Compares what both formulas gave. */
export function judge(id: string, comparison: Comparison): Verdict {
  if (isError(comparison.ours)) return judgeError(id, comparison);
  return isSame(id, comparison) ? "same-result" : "different";
}

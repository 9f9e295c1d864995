import { parametersIn, settledFormula } from "../../../src/domain/formulas/plain-formula";
import { ERRORS } from "./plain-case";
import type { PlainCase } from "./plain-case";
import type { Comparison } from "./plain-sheet";

/**
 * What a comparison shows. "refused" is input that the function does not accept, with a sentence in
 * the cell; no plain formula claims anything for it. "different" must never come up.
 */
export type Verdict = "same-result" | "same-error" | "refused" | "different";

/** Univer's quantile of Student's t is right to nine digits only; ours has its own tests. */
const ENGINE_PRECISION: Readonly<Record<string, number>> = { "INTERVAL.MEAN": 1e-9 };
/** Univer answers #VALUE! for the average of a range with any error; Excel passes the error on. */
const ENGINE_CHANGES_ERRORS = ["TEAMINDEX", "DURATION.MEAN"];
/** Excel refuses an error anywhere in a function's arguments; a lookup reads only one of the cells. */
const READS_ONE_CELL = ["GRADE", "SCORE.RUBRIC", "SCORE.STEPS", "SCORE.THREEPOINT"];
const PRECISION = 1e-12;

function alike(one: unknown, other: unknown, precision: number): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= precision * Math.max(Math.abs(one), Math.abs(other));
}

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

function judgeError(id: string, { case: compared, ours: [ours], plain }: Comparison): Verdict {
  if (errorRead(compared) !== undefined) {
    const passedOn = ENGINE_CHANGES_ERRORS.includes(id)
      ? plain.some(isError)
      : plain.includes(ours);
    if (passedOn) return "same-error";
    return READS_ONE_CELL.includes(id) ? "refused" : "different";
  }
  if (ours !== "#DIV/0!" || hasError(compared)) return "refused";
  return plain[0] === ours ? "same-error" : "different";
}

/** Compares what both formulas gave. */
export function judge(id: string, comparison: Comparison): Verdict {
  const { ours, plain } = comparison;
  if (isError(ours[0])) return judgeError(id, comparison);
  const precision = ENGINE_PRECISION[id] ?? PRECISION;
  const same = ours.every((value, index) => alike(value, plain[index], precision));
  return same ? "same-result" : "different";
}

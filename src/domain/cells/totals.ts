import { Refusal } from "../refusal";
import { argumentDetails, isLeftOut } from "./argument";
import type { Argument } from "./argument";
import { CompensatedSum } from "./compensated-sum";
import { refuseNegative } from "./negative";
import { eachNumber } from "./number-in-cell";

type Reader = (value: number, argument: Argument, row: number, column: number) => number;

const amountIn: Reader = (value) => value;

const countIn: Reader = (value, argument, row, column) => {
  if (value < 0) refuseNegative(value, argument, row, column);
  return value;
};

function addUp(argument: Argument, read: Reader): { found: number; total: number } {
  const sum = new CompensatedSum();
  const found = eachNumber(argument, (value, row, column) => {
    sum.add(read(value, argument, row, column));
  });
  const total = sum.total;
  if (!Number.isFinite(total)) throw new Refusal("wrong-number", "result-too-large");
  return { found, total };
}

function totalOf(argument: Argument, read: Reader): number {
  const { found, total } = addUp(argument, read);
  if (found === 0) throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
  return total;
}

/**
 * Adds up amounts, which may be negative.
 *
 * @param argument - Range or cell of numbers; blank cells are passed over.
 * @returns Their sum.
 * @throws Refusal where there is no number, or something that is none.
 */
export function amountTotal(argument: Argument): number {
  return totalOf(argument, amountIn);
}

/**
 * Adds up counts or times, of which there is never less than none.
 *
 * @param argument - Range or cell of numbers from 0; blank cells are passed over.
 * @returns Their sum.
 * @throws Refusal where there is no number, a negative one, or something that is none.
 */
export function countTotal(argument: Argument): number {
  return totalOf(argument, countIn);
}

/**
 * Adds up counts of which there may be none: the argument is left out or its cells are blank.
 *
 * @param argument - Range or cell of numbers from 0.
 * @returns Their sum, 0 where there is none.
 * @throws Refusal where there is a negative number, or something that is none.
 */
export function countTotalOrNone(argument: Argument): number {
  return addUp(argument, countIn).total;
}

/**
 * Adds up counts that a formula may leave out.
 *
 * @param argument - Range or cell of numbers from 0.
 * @returns Their sum, or undefined where the argument is left out.
 * @throws Refusal as `countTotal` does: a cell that is pointed at must hold a number.
 */
export function countTotalIfGiven(argument: Argument): number | undefined {
  return isLeftOut(argument) ? undefined : countTotal(argument);
}

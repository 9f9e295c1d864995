import { Refusal } from "../refusal";
import { argumentDetails, isLeftOut } from "./argument";
import type { Argument } from "./argument";
import { CompensatedSum } from "./compensated-sum";
import { refuseNegative } from "./negative";
import { eachNumber } from "./number-in-cell";

type Reader = (value: number, argument: Argument, row: number, column: number) => number;

interface Sum {
  /** How many numbers were added up. */
  readonly found: number;
  readonly total: number;
}

const amountIn: Reader = (value) => value;

const countIn: Reader = (value, argument, row, column) => {
  if (value < 0) refuseNegative(value, argument, row, column);
  return value;
};

function addUp(argument: Argument, read: Reader): Sum {
  const sum = new CompensatedSum();
  const found = eachNumber(argument, (value, row, column) => {
    sum.add(read(value, argument, row, column));
  });
  const total = sum.total;
  if (!Number.isFinite(total)) throw new Refusal("wrong-number", "result-too-large");
  return { found, total };
}

function addUpSome(argument: Argument, read: Reader): Sum {
  const sum = addUp(argument, read);
  if (sum.found > 0) return sum;
  throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
}

/**
 * Adds up amounts, which may be negative.
 *
 * @param argument - Range or cell of numbers; blank cells are passed over.
 * @returns Their sum.
 * @throws Refusal where there is no number, or something that is none.
 */
export function amountTotal(argument: Argument): number {
  return addUpSome(argument, amountIn).total;
}

/**
 * Adds up amounts that something is divided by. Single ones may be negative, such as refunds; a
 * negative total would turn the meaning of the quotient round.
 *
 * @param argument - Range or cell of numbers; blank cells are passed over.
 * @returns Their sum, from 0.
 * @throws Refusal where the sum is negative, where there is no number, or something that is none.
 */
export function baseTotal(argument: Argument): number {
  const total = amountTotal(argument);
  if (total >= 0) return total;
  const details = { ...argumentDetails(argument), total };
  throw new Refusal("wrong-value", "total-negative", details);
}

/**
 * The mean of amounts, which may be negative.
 *
 * @param argument - Range or cell of numbers; blank cells are passed over.
 * @returns Their sum divided by their number.
 * @throws Refusal where there is no number, or something that is none.
 */
export function amountMean(argument: Argument): number {
  const { found, total } = addUpSome(argument, amountIn);
  return total / found;
}

/**
 * Adds up amounts of which there may be none: the argument is left out or its cells are blank.
 *
 * @param argument - Range or cell of numbers.
 * @returns Their sum, 0 where there is none.
 * @throws Refusal where there is something that is no number.
 */
export function amountTotalOrNone(argument: Argument): number {
  return addUp(argument, amountIn).total;
}

/**
 * Adds up counts or times, of which there is never less than none.
 *
 * @param argument - Range or cell of numbers from 0; blank cells are passed over.
 * @returns Their sum.
 * @throws Refusal where there is no number, a negative one, or something that is none.
 */
export function countTotal(argument: Argument): number {
  return addUpSome(argument, countIn).total;
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

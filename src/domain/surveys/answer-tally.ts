import { argumentDetails, cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { eachNumber } from "../cells/number-in-cell";
import { Refusal } from "../refusal";
import type { RefusalDetails } from "../refusal";

/** The whole numbers with which a question may be answered. */
export interface AnswerScale {
  readonly lowest: number;
  readonly highest: number;
}

/** How often each answer was given; no order, no person. */
export interface AnswerTally {
  readonly scale: AnswerScale;
  /** Number of answers. */
  readonly answers: number;
  /** How often the answer at this index was given. */
  readonly counts: readonly number[];
}

/** Highest answer of the most common satisfaction question. */
export const USUAL_SCALE = 5;
const LONGEST_SCALE = 100;

/**
 * A scale that starts at 1.
 *
 * @param highest - Its highest answer.
 * @param shortest - The shortest scale on which the calculation says anything.
 * @returns The scale.
 * @throws Refusal where the highest answer is not whole, too low or too high.
 */
export function scaleFromOne(highest: number, shortest: number): AnswerScale {
  if (Number.isInteger(highest) && highest >= shortest && highest <= LONGEST_SCALE) {
    return { lowest: 1, highest };
  }
  const details = { scale: highest, shortest, longest: LONGEST_SCALE };
  throw new Refusal("wrong-value", "scale-unusable", details);
}

function refuseAnswer(value: number, scale: AnswerScale, cell: RefusalDetails): never {
  if (value < scale.lowest || value > scale.highest) {
    throw new Refusal("wrong-value", "answer-off-scale", { ...cell, value, ...scale });
  }
  throw new Refusal("wrong-value", "answer-not-whole", { ...cell, value });
}

/**
 * Counts answers. A blank cell is no answer. On a scale that starts above 0, a 0 is no answer
 * either, because desktop Excel hands over a blank cell as 0. On a scale that starts at 0 it cannot
 * be told from an answer: there the formula must keep blanks away.
 *
 * @param argument - Range or cell of answers.
 * @param scale - The answers that exist.
 * @returns The tally, of one answer at least.
 * @throws Refusal naming an answer off the scale or not whole, or where nobody answered.
 */
export function tallyAnswers(argument: Argument, scale: AnswerScale): AnswerTally {
  const counts = Array.from({ length: scale.highest + 1 }, () => 0);
  let answers = 0;
  eachNumber(argument, (value, row, column) => {
    if (value === 0 && scale.lowest > 0) return;
    const count = counts[value];
    if (count === undefined || value < scale.lowest) {
      refuseAnswer(value, scale, cellDetails(argument, row, column));
    }
    counts[value] = count + 1;
    answers += 1;
  });
  if (answers === 0) throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
  return { scale, answers, counts };
}

/**
 * How many answers lie within a part of the scale.
 *
 * @param tally - The answers.
 * @param lowest - Lowest answer that counts.
 * @param highest - Highest answer that counts.
 * @returns Their number.
 */
export function countBetween(tally: AnswerTally, lowest: number, highest: number): number {
  return tally.counts.slice(lowest, highest + 1).reduce((sum, count) => sum + count, 0);
}

/**
 * The mean answer.
 *
 * @param tally - The answers.
 * @returns A number within the scale.
 */
export function meanAnswer(tally: AnswerTally): number {
  const sum = tally.counts.reduce((total, count, answer) => total + count * answer, 0);
  return sum / tally.answers;
}

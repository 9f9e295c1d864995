import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { eachNumber } from "../cells/number-in-cell";
import { Refusal } from "../refusal";

/**
 * The scores in an argument.
 *
 * @param argument - Range or cell of numbers; a blank cell is nobody's score.
 * @returns The scores, row by row.
 * @throws Refusal where there is none, or something that is no number.
 */
export function readScores(argument: Argument): number[] {
  const scores: number[] = [];
  eachNumber(argument, (score) => scores.push(score));
  if (scores.length > 0) return scores;
  throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
}

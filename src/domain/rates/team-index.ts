import { Refusal } from "../refusal";
import { quotient } from "./quotient";

/**
 * A person's result as a multiple of the team's mean. The indexes of a whole team average 1, so one
 * can rise only where another falls: no measure of how well the team does.
 *
 * @param own - The person's result.
 * @param mean - Mean result of the team.
 * @returns 1 on the mean, 1.2 where 20 % above it.
 * @throws Refusal where the mean is 0, or negative, which would turn the order round.
 * @example teamIndex(60, 50) === 1.2
 */
export function teamIndex(own: number, mean: number): number {
  if (mean < 0) throw new Refusal("wrong-value", "mean-negative", { mean });
  return quotient(own, mean);
}

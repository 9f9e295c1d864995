import type { BalanceCheck, WeightedRow } from "./check-balance";
import { checkBalance } from "./check-balance";
import { scaleWeights } from "./scaled-weights";
import type { WeightProfile } from "./weight-profile";

/** What becomes of a card when a row is added. */
export interface AdditionEffect {
  readonly before: BalanceCheck;
  readonly after: BalanceCheck;
  /** The weights of the rows that are there, in their order. */
  readonly weights: readonly number[];
}

/**
 * What a further row does to the balance of a card.
 *
 * @param rows - The rows that are there, with weights above 0.
 * @param added - The row to come.
 * @param step - Step to which the other weights are scaled so that all make 1; null leaves them.
 * @param profile - Range of each category.
 * @returns The balance before and after, or null where the others cannot be scaled.
 */
export function effectOfAdding(
  rows: readonly WeightedRow[],
  added: WeightedRow,
  step: number | null,
  profile: WeightProfile,
): AdditionEffect | null {
  const present = rows.map(({ weight }) => weight);
  const weights = step === null ? present : scaleWeights(present, 1 - added.weight, step);
  if (weights === null) return null;
  const scaled = rows.map((row, index) => ({ ...row, weight: weights[index] ?? row.weight }));
  return {
    before: checkBalance(rows, profile),
    after: checkBalance([...scaled, added], profile),
    weights,
  };
}

/**
 * The weight to propose for a further row: what is missing to 1 where that is a legal weight, else
 * a tenth.
 *
 * @param total - Sum of the weights that are there.
 * @param choices - The legal weights.
 * @returns One of the choices, and whether the others must give way to it.
 */
export function proposedWeight(
  total: number,
  choices: readonly number[],
): { readonly weight: number; readonly scale: boolean } {
  const missing = choices.find((choice) => Math.abs(total + choice - 1) < 1e-9);
  if (missing !== undefined) return { weight: missing, scale: false };
  return { weight: choices.find((choice) => choice >= 0.1 - 1e-9) ?? choices[0] ?? 0, scale: true };
}

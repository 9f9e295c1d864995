import { quotient } from "./quotient";
import { shareOfWhole } from "./share-of-whole";

/** What those who left are counted against; the published rates differ in nothing else. */
export const TURNOVER_BASES = ["mean", "opening", "total"] as const;

/** Mean of opening and close, the opening alone, or everybody who was there at some time. */
export type TurnoverBase = (typeof TURNOVER_BASES)[number];

/**
 * Staff turnover. Over the mean or the opening it exceeds 1 where a team turns over more than once;
 * over everybody who was there (those still there at the close and those who left) it cannot.
 *
 * @param left - People who left in the period.
 * @param opening - People at the opening.
 * @param closing - People at the close.
 * @param base - What they are counted against.
 * @returns A fraction from 0.
 * @throws Refusal where the base is 0.
 * @example turnoverRate(6, 58, 62, "mean") === 0.1
 */
export function turnoverRate(
  left: number,
  opening: number,
  closing: number,
  base: TurnoverBase,
): number {
  if (base === "total") return shareOfWhole(left, closing + left);
  return quotient(left, base === "opening" ? opening : (opening + closing) / 2);
}

import { ROUNDING } from "../balance/weight-sum";
import type { RuleLimit } from "./check-profile";

/** The end of a limit that a value lies beyond. */
interface LimitSide {
  readonly end: "lowest" | "highest";
  readonly bound: number;
}

/**
 * Whether a value lies beyond a limit. On a bound it is inside, rounding in the last digit included.
 *
 * @param value - In the limit's unit.
 * @param limit - Either end may be left out.
 * @returns The end that is passed, or null.
 */
export function outside(
  value: number,
  { lowest, highest }: Pick<RuleLimit, "lowest" | "highest">,
): LimitSide | null {
  if (lowest !== undefined && value < lowest - ROUNDING) return { end: "lowest", bound: lowest };
  if (highest !== undefined && value > highest + ROUNDING)
    return { end: "highest", bound: highest };
  return null;
}

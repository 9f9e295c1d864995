import { ROUNDING } from "../balance/weight-sum";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { share } from "./mention";

/** The profile's ranges leave room for weights that make 100 %. */
export const rangeFeasibilityRule: CardRule = {
  id: "C04",
  severity: "error",
  basis: { source: "arithmetic" },
  cases: ["too-high", "too-low"],
  needs: [],
  check: (_, { ranges }) => {
    const bounds = Object.values(ranges);
    const lowest = bounds.reduce((sum, range) => sum + range.lowest, 0);
    const highest = bounds.reduce((sum, range) => sum + range.highest, 0);
    const limit = share(1);
    if (lowest > 1 + ROUNDING)
      return [breach({ case: "too-high", measured: share(lowest), limit })];
    if (highest < 1 - ROUNDING)
      return [breach({ case: "too-low", measured: share(highest), limit })];
    return [];
  },
};

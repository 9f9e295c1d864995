import fc from "fast-check";
import { CATEGORIES } from "../../../src/domain/balance/category";
import type { CategoryShares } from "../../../src/domain/card-rules/nearest-category-shares";
import { nearestCategoryShares } from "../../../src/domain/card-rules/nearest-category-shares";
import { RUNS } from "../arbitraries";
import { PROFILE } from "./cards";

test("the finance template has two nearest repairs, each a change of 20 points", () => {
  const present = { outcome: 0.35, efficiency: 0.2, behaviour: 0.3, capability: 0.15 };
  expect(nearestCategoryShares(present, PROFILE)).toEqual({
    change: 0.2,
    options: [
      { outcome: 0.4, efficiency: 0.25, behaviour: 0.2, capability: 0.15 },
      { outcome: 0.35, efficiency: 0.3, behaviour: 0.2, capability: 0.15 },
    ],
  });
});

test("ranges without any multiple of the step cannot be met", () => {
  const ranges = { ...PROFILE.ranges, outcome: { lowest: 0.41, highest: 0.44 } };
  const present = { outcome: 0.4, efficiency: 0.3, behaviour: 0.2, capability: 0.1 };
  expect(nearestCategoryShares(present, { ...PROFILE, ranges })).toBeNull();
});

/** Every set of shares in steps of 5 % that keeps to the ranges and makes 100 %. */
function* everySet(): Generator<CategoryShares> {
  const steps = Array.from({ length: 21 }, (_, index) => index);
  for (const outcome of steps) {
    for (const efficiency of steps) {
      for (const behaviour of steps) {
        const capability = 20 - outcome - efficiency - behaviour;
        const parts = [outcome, efficiency, behaviour, capability];
        const [o = 0, e = 0, b = 0, c = 0] = parts.map((part) => part / 20);
        const shares = { outcome: o, efficiency: e, behaviour: b, capability: c };
        const isInside = CATEGORIES.every((category) => {
          const { lowest, highest } = PROFILE.ranges[category];
          return shares[category] >= lowest - 1e-9 && shares[category] <= highest + 1e-9;
        });
        if (isInside) yield shares;
      }
    }
  }
}

test("no set is nearer, and none that is as near is left out", () => {
  const sets = [...everySet()];
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const present = fc.record({
    outcome: share,
    efficiency: share,
    behaviour: share,
    capability: share,
  });
  fc.assert(
    fc.property(present, (shares) => {
      const distance = (set: CategoryShares): number =>
        CATEGORIES.reduce(
          (sum, one) => sum + Math.round(100 * Math.abs(set[one] - shares[one])),
          0,
        );
      const least = Math.min(...sets.map(distance));
      const wanted = sets.filter((set) => distance(set) === least);
      const found = nearestCategoryShares(shares, PROFILE);
      expect(found?.change).toBeCloseTo(least / 100, 9);
      expect(found?.options).toHaveLength(wanted.length);
      expect(found?.options).toEqual(expect.arrayContaining(wanted));
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { growthRate } from "../../../src/domain/rates/growth";
import { amount, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });

test.each([
  [120, 100, 0.2],
  [100, 100, 0],
  [0, 100, -1],
  [-50, 100, -1.5],
])("from %d before to %d is %d", (current, previous, rate) => {
  expect(growthRate(current, previous)).toBeCloseTo(rate, 12);
});

test.each([0, -100])("an earlier value of %d has no growth", (previous) => {
  expect(refusalOf(() => growthRate(50, previous))).toEqual({
    kind: "not-available",
    reason: "previous-not-positive",
    details: { previous },
  });
});

test("takes the earlier value to the later one, and rises with it", () => {
  fc.assert(
    fc.property(amount, amount, positive, (one, other, previous) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const rate = growthRate(less, previous);
      return (
        rate <= growthRate(more, previous) &&
        Math.abs(previous * (1 + rate) - less) <= 1e-12 * (Math.abs(less) + previous)
      );
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { curveFault } from "../../../src/domain/roll-up/curve-fault";
import { ASSIGNED_CURVE, payoutShare } from "../../../src/domain/roll-up/payout-curve";
import { RUNS } from "../arbitraries";

test("our own curve and a step have no fault", () => {
  expect(curveFault(ASSIGNED_CURVE)).toBeNull();
  const step = { ...ASSIGNED_CURVE, target: { points: 80, paid: 1 } };
  expect(curveFault(step)).toBeNull();
});

test.each([
  [{ threshold: { points: 80, paid: -0.1 } }, { kind: "negative", point: "threshold" }],
  [
    { target: { points: 79, paid: 1 } },
    { kind: "falls", what: "points", from: "threshold", to: "target" },
  ],
  [
    { maximum: { points: 120, paid: 0.9 } },
    { kind: "falls", what: "paid", from: "target", to: "maximum" },
  ],
])("%j is told as %j", (changed, fault) => {
  expect(curveFault({ ...ASSIGNED_CURVE, ...changed })).toEqual(fault);
});

test("a curve without fault never pays less for more points", () => {
  const number = fc.integer({ min: 0, max: 150 });
  const point = fc.record({ points: number, paid: number.map((one) => one / 100) });
  const curves = fc.record({ threshold: point, target: point, maximum: point });
  fc.assert(
    fc.property(curves, number, number, (curve, one, other) => {
      fc.pre(curveFault(curve) === null);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(payoutShare(high, curve)).toBeGreaterThanOrEqual(payoutShare(low, curve) - 1e-12);
    }),
    RUNS,
  );
});

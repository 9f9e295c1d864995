import fc from "fast-check";
import { ASSIGNED_CURVE, payoutShare } from "../../../src/domain/roll-up/payout-curve";
import { RUNS } from "../arbitraries";
import { curve } from "./arbitraries";

test("the points themselves, the lines between them, and what lies outside", () => {
  const earned = [0, 79.99, 80, 87, 100, 110, 120, 300].map((total) =>
    payoutShare(total, ASSIGNED_CURVE),
  );
  expect(earned).toEqual([0, 0, 0.5, 0.675, 1, 1.25, 1.5, 1.5]);
});

test("a total that adds up to a point has reached it", () => {
  const total = 80 - 1e-14 * 8;
  expect(total).toBeLessThan(80);
  expect(payoutShare(total, ASSIGNED_CURVE)).toBe(0.5);
});

test("two points at one total make a step", () => {
  const at = (points: number, paid: number) => ({ points, paid });
  const steps = { threshold: at(80, 0.5), target: at(80, 1), maximum: at(80, 1.5) };
  expect(payoutShare(79, steps)).toBe(0);
  expect(payoutShare(80, steps)).toBe(1.5);
});

test("stays between nothing and the maximum, and more points never earn less", () => {
  const total = fc.double({ min: -50, max: 250, noNaN: true });
  fc.assert(
    fc.property(curve, total, total, (line, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(payoutShare(less, line)).toBeGreaterThanOrEqual(0);
      expect(payoutShare(more, line)).toBeLessThanOrEqual(line.maximum.paid + 1e-12);
      expect(payoutShare(less, line)).toBeLessThanOrEqual(payoutShare(more, line) + 1e-12);
    }),
    RUNS,
  );
});

import fc from "fast-check";
import type { PayoutCurve } from "../../../src/domain/roll-up/payout-curve";

/** Curves that do not fall; their points may coincide. */
export const curve: fc.Arbitrary<PayoutCurve> = fc
  .tuple(fc.nat(90), fc.nat(30), fc.nat(30), fc.nat(10), fc.nat(10), fc.nat(10))
  .map(([start, first, second, least, more, most]) => ({
    threshold: { points: start, paid: least / 10 },
    target: { points: start + first, paid: (least + more) / 10 },
    maximum: { points: start + first + second, paid: (least + more + most) / 10 },
  }));

/** Fractions that make 1, in proportion to whole numbers. */
export const sharesOf = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  });

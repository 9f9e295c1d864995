import fc from "fast-check";
import { CompensatedSum, sumOf } from "../../../src/domain/cells/compensated-sum";
import { RUNS, shuffled } from "../arbitraries";

const FINEST = 30;

/** Numbers of up to 53 bits and of different sizes, as whole steps and the power of two of a step. */
const steps = fc.array(fc.tuple(fc.maxSafeNat(), fc.integer({ min: -FINEST, max: 0 })), {
  minLength: 1,
  maxLength: 60,
});

type Steps = [whole: number, power: number][];

const numbersOf = (list: Steps): number[] => list.map(([whole, power]) => whole * 2 ** power);

/** The true sum, by whole-number arithmetic, rounded once. */
function trueSum(list: Steps): number {
  const finest = list.map(([whole, power]) => BigInt(whole) << BigInt(FINEST + power));
  return Number(finest.reduce((sum, step) => sum + step, 0n)) / 2 ** FINEST;
}

test("ten times 0.1 is 1", () => {
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test("small numbers survive beside large ones", () => {
  expect(sumOf([1e16, 1, -1e16])).toBe(1);
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
});

test("nothing adds up to 0", () => {
  expect(sumOf([])).toBe(0);
});

test("a sum beyond the largest number is infinite, not NaN", () => {
  const sum = new CompensatedSum();
  for (const value of [1e308, 1e308]) sum.add(value);
  expect(sum.total).toBe(Infinity);
});

test("at most the last bit of a sum is off, however many numbers there are", () => {
  fc.assert(
    fc.property(steps, (list) => {
      const sum = trueSum(list);
      return Math.abs(sumOf(numbersOf(list)) - sum) <= Number.EPSILON * sum;
    }),
    RUNS,
  );
});

test("the order of the numbers shows in the last bit at most", () => {
  fc.assert(
    fc.property(shuffled(steps), ([one, other]) => {
      const sum = sumOf(numbersOf(one));
      return Math.abs(sumOf(numbersOf(other)) - sum) <= Number.EPSILON * sum;
    }),
    RUNS,
  );
});

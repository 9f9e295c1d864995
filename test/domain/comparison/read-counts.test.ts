import fc from "fast-check";
import { readCounts } from "../../../src/domain/comparison/read-counts";
import { RUNS } from "../arbitraries";

test("a plain quotient, in whichever scale the rate is written", () => {
  expect(readCounts(45, 50, 0.9)).toEqual({ numerator: 45, denominator: 50, scale: 1 });
  expect(readCounts(45, 50, 90)).toMatchObject({ scale: 100 });
  expect(readCounts(3, 2000, 1.5)).toMatchObject({ scale: 1000 });
});

test("a rate of 0 fits any scale", () => {
  expect(readCounts(0, 50, 0)).toEqual({ numerator: 0, denominator: 50, scale: undefined });
});

test.each<[string, number | undefined, number | undefined, number | undefined]>([
  ["a complement", 45, 50, 0.1],
  ["0 as a complement", 0, 50, 1],
  ["without cases", 0, 0, 0],
  ["a missing numerator", undefined, 50, 0.9],
  ["a missing denominator", 45, undefined, 0.9],
  ["a missing rate", 45, 50, undefined],
])("%s: no counts to be pooled", (_, numerator, denominator, actual) => {
  expect(readCounts(numerator, denominator, actual)).toBeUndefined();
});

test("what a division gives is recognised, what is one case off is not", () => {
  const count = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(count, count, (numerator, denominator) => {
      expect(readCounts(numerator, denominator, numerator / denominator)?.scale).toBe(1);
      const off = readCounts(numerator, denominator, (numerator + 0.5) / denominator);
      expect(off?.scale).not.toBe(1);
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { percentile } from "../../../src/domain/times/percentile";
import { RUNS, shuffled } from "../arbitraries";

test.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [0.9, 7.9],
  [1, 10],
])("the share %d of 1, 2, 3 and 10 lies below %d, as PERCENTILE.INC has it", (share, value) => {
  expect(percentile([3, 10, 1, 2], share)).toBeCloseTo(value, 12);
});

test("sorts by size, not by digits, and leaves the list as it was", () => {
  const list = [10, 9, 100];
  expect(percentile(list, 0)).toBe(9);
  expect(list).toEqual([10, 9, 100]);
});

test("a single value is every percentile", () => {
  expect([0, 0.3, 1].map((share) => percentile([7], share))).toEqual([7, 7, 7]);
});

test("rises with the share, within the list, whatever its order", () => {
  const list = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(shuffled(list), share, share, ([one, other], a, b) => {
      const low = percentile(one, Math.min(a, b));
      const high = percentile(one, Math.max(a, b));
      return (
        low === percentile(other, Math.min(a, b)) &&
        low <= high + 1e-9 &&
        low >= Math.min(...one) &&
        high <= Math.max(...one)
      );
    }),
    RUNS,
  );
});

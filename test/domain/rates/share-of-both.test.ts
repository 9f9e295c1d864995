import fc from "fast-check";
import { shareOfBoth } from "../../../src/domain/rates/share-of-both";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("is the share of one kind", () => {
  expect(shareOfBoth(30, 10)).toBe(0.75);
  expect(shareOfBoth(0, 10)).toBe(0);
});

test("divides by 0 where there is neither", () => {
  expect(refusalOf(() => shareOfBoth(0, 0)).kind).toBe("divide-by-zero");
});

test("the shares of both make 1, and a share grows with its kind", () => {
  fc.assert(
    fc.property(count, count, (one, other) => {
      fc.pre(one + other > 0);
      const share = shareOfBoth(one, other);
      return (
        Math.abs(share + shareOfBoth(other, one) - 1) <= 1e-15 &&
        shareOfBoth(one + 1, other) >= share
      );
    }),
    RUNS,
  );
});

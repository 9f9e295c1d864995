import fc from "fast-check";
import { shareOfWhole } from "../../../src/domain/rates/share-of-whole";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("is a fraction", () => {
  expect(shareOfWhole(3, 4)).toBe(0.75);
  expect(shareOfWhole(0, 4)).toBe(0);
  expect(shareOfWhole(4, 4)).toBe(1);
});

test.each([
  [5, 4],
  [-1, 4],
  [1, 0],
])("%d of %d is refused", (part, whole) => {
  expect(refusalOf(() => shareOfWhole(part, whole))).toEqual({
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part, whole },
  });
});

test("nothing of nothing divides by 0", () => {
  expect(refusalOf(() => shareOfWhole(0, 0)).kind).toBe("divide-by-zero");
});

test("a rounding in the last digit is forgiven and not shown", () => {
  expect(shareOfWhole(0.1 + 0.2, 0.3)).toBe(1);
  expect(refusalOf(() => shareOfWhole(1.00001, 1)).reason).toBe("part-exceeds-whole");
});

test("lies between 0 and 1, and the rest makes it whole", () => {
  fc.assert(
    fc.property(count, count, (part, rest) => {
      fc.pre(part + rest > 0);
      const share = shareOfWhole(part, part + rest);
      const other = shareOfWhole(rest, part + rest);
      return share >= 0 && share <= 1 && Math.abs(share + other - 1) <= 1e-15;
    }),
    RUNS,
  );
});

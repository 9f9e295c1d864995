import fc from "fast-check";
import { shareOfEligible } from "../../../src/domain/rates/share-of-eligible";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("is the share of those that could be counted", () => {
  expect(shareOfEligible(45, 60, 10)).toBe(0.9);
  expect(shareOfEligible(45, 60, 0)).toBe(0.75);
});

test("refuses a part of more than is left", () => {
  expect(refusalOf(() => shareOfEligible(55, 60, 10))).toEqual({
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part: 55, whole: 50 },
  });
});

test("refuses to exclude more than there is", () => {
  expect(refusalOf(() => shareOfEligible(0, 60, 61)).details).toEqual({ part: 61, whole: 60 });
});

test("divides by 0 where nothing is left", () => {
  expect(refusalOf(() => shareOfEligible(0, 60, 60)).kind).toBe("divide-by-zero");
});

test("grows with what is excluded, and stays within 0 and 1", () => {
  fc.assert(
    fc.property(count, count, count, (part, rest, excluded) => {
      fc.pre(part + rest > 0);
      const whole = part + rest + excluded;
      const all = shareOfEligible(part, whole, 0);
      const eligible = shareOfEligible(part, whole, excluded);
      return all >= 0 && all <= eligible && eligible <= 1;
    }),
    RUNS,
  );
});

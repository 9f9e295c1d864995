import fc from "fast-check";
import { shareWithin } from "../../../src/domain/times/share-within";
import { RUNS, shuffled } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const times = column(12, 25, 30, 48);

test("the limit itself counts", () => {
  expect(shareWithin(times, 30, undefined)).toBe(0.75);
});

test("unanswered cases stay in the denominator", () => {
  expect(shareWithin(times, 30, 5)).toBe(0.6);
  expect(shareWithin(column(12, null, "", 48), 30, 4)).toBe(0.25);
});

test("nobody answered at all: none of the cases, but no share without any case", () => {
  expect(shareWithin(column(null), 30, 8)).toBe(0);
  expect(refusalOf(() => shareWithin(column(null), 30, undefined))).toEqual({
    kind: "not-available",
    reason: "no-numbers",
    details: { position: 1, argument: "data" },
  });
  expect(refusalOf(() => shareWithin(column(null), 30, 0)).kind).toBe("divide-by-zero");
});

test("blanks are passed over; the 0 of desktop Excel is a time within the limit", () => {
  expect(shareWithin(column(12, null, "", 48), 30, undefined)).toBe(0.5);
  expect(shareWithin(column(12, 0, 0, 48), 30, undefined)).toBe(0.75);
});

test.each([0, -1])("a limit of %d is refused", (limit) => {
  expect(refusalOf(() => shareWithin(times, limit, undefined))).toEqual({
    kind: "wrong-value",
    reason: "limit-not-positive",
    details: { limit },
  });
});

test("fewer cases than times are refused", () => {
  expect(refusalOf(() => shareWithin(times, 30, 3))).toEqual({
    kind: "wrong-value",
    reason: "fewer-cases-than-values",
    details: { cases: 3, values: 4 },
  });
});

test("a negative time is refused", () => {
  expect(refusalOf(() => shareWithin(column(5, -5), 30, undefined)).reason).toBe("negative-count");
});

test("a share grows with its limit and does not depend on the order", () => {
  const list = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });
  const limit = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(shuffled(list), limit, limit, ([one, other], first, second) => {
      const [short, long] = [Math.min(first, second), Math.max(first, second)];
      const share = shareWithin(column(...one), short, undefined);
      return (
        share === shareWithin(column(...other), short, undefined) &&
        share >= 0 &&
        share <= shareWithin(column(...one), long, undefined) &&
        share <= 1
      );
    }),
    RUNS,
  );
});

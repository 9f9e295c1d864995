import fc from "fast-check";
import { turnoverRate } from "../../../src/domain/rates/turnover";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test.each([
  ["mean", 0.2],
  ["opening", 0.25],
  ["total", 10 / 70],
] as const)("10 who left, 40 before and 60 after, over the %s", (base, rate) => {
  expect(turnoverRate(10, 40, 60, base)).toBeCloseTo(rate, 12);
});

test("a team may turn over more than once", () => {
  expect(turnoverRate(30, 10, 10, "mean")).toBe(3);
  expect(turnoverRate(30, 10, 10, "opening")).toBe(3);
  expect(turnoverRate(30, 10, 10, "total")).toBe(0.75);
});

test.each(["mean", "opening", "total"] as const)("nobody at all divides by 0: %s", (base) => {
  expect(refusalOf(() => turnoverRate(0, 0, 0, base)).kind).toBe("divide-by-zero");
});

test("over everybody who was there it stays within 1 and below the others", () => {
  fc.assert(
    fc.property(count, count, count, (leavers, opening, joined) => {
      fc.pre(opening > 0 && leavers <= opening + joined);
      const closing = opening + joined - leavers;
      const total = turnoverRate(leavers, opening, closing, "total");
      return (
        total >= 0 && total <= 1 && total <= turnoverRate(leavers, opening, closing, "opening")
      );
    }),
    RUNS,
  );
});

test("a steady team has one rate over mean and opening", () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 1_000_000 }), (leavers, people) => {
      const rates = (["mean", "opening"] as const).map((base) =>
        turnoverRate(leavers, people, people, base),
      );
      return rates[0] === rates[1];
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { budgetControl, USUAL_BAND } from "../../../src/domain/money/budget-control";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test.each([
  [95, 0.95, 1],
  [90, 0.9, 1],
  [100, 1, 1],
  [72, 0.72, 0.8],
  [110, 1.1, 0.9],
  [0, 0, 0],
  [250, 2.5, -0.5],
])("%d of 100 is a rate of %d and an attainment of %d", (actual, rate, attainment) => {
  expect(budgetControl(actual, 100, "rate", USUAL_BAND)).toBeCloseTo(rate, 12);
  expect(budgetControl(actual, 100, "attainment", USUAL_BAND)).toBeCloseTo(attainment, 12);
});

test("a band of one's own", () => {
  const band = { lowest: 0.8, highest: 1.05 };
  expect(budgetControl(84, 80, "attainment", band)).toBe(1);
  expect(budgetControl(126, 100, "attainment", band)).toBeCloseTo(0.8, 12);
  expect(budgetControl(60, 100, "attainment", band)).toBeCloseTo(0.75, 12);
});

test("a band may be a single rate", () => {
  expect(budgetControl(100, 100, "attainment", { lowest: 1, highest: 1 })).toBe(1);
});

test.each([
  [1.2, 1],
  [-0.5, 1],
])("a band from %d to %d has no room", (lowest, highest) => {
  expect(refusalOf(() => budgetControl(1, 1, "attainment", { lowest, highest }))).toEqual({
    kind: "wrong-value",
    reason: "band-unusable",
    details: { lowest, highest },
  });
});

test("a budget of 0 divides by 0", () => {
  expect(refusalOf(() => budgetControl(1, 0, "rate", USUAL_BAND)).kind).toBe("divide-by-zero");
});

test("the attainment is best in the band and falls on either side of it", () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 1_000_000 }), (one, other, budget) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const attained = (actual: number) => budgetControl(actual, budget, "attainment", USUAL_BAND);
      const below = more <= budget && attained(less) <= attained(more);
      const above = less >= 0.9 * budget && attained(less) >= attained(more);
      const around = less < 0.9 * budget && more > budget;
      return attained(less) <= 1 && (below || above || around);
    }),
    RUNS,
  );
});

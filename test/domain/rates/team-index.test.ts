import fc from "fast-check";
import { amountMean } from "../../../src/domain/cells/totals";
import { teamIndex } from "../../../src/domain/rates/team-index";
import { RUNS } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("is a multiple of the mean", () => {
  expect(teamIndex(60, 50)).toBe(1.2);
  expect(teamIndex(-10, 50)).toBe(-0.2);
});

test("a mean of 0 divides by 0, a negative one would turn the order round", () => {
  expect(refusalOf(() => teamIndex(60, 0)).kind).toBe("divide-by-zero");
  expect(refusalOf(() => teamIndex(60, -5))).toEqual({
    kind: "wrong-value",
    reason: "mean-negative",
    details: { mean: -5 },
  });
});

test("the indexes of a whole team average 1", () => {
  const sales = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sales, (team) => {
      const mean = amountMean(column(...team));
      const indexes = team.map((own) => teamIndex(own, mean));
      return Math.abs(amountMean(column(...indexes)) - 1) <= 1e-12;
    }),
    RUNS,
  );
});

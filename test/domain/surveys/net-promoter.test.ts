import fc from "fast-check";
import { netPromoter, PROMOTER_RESULTS } from "../../../src/domain/surveys/net-promoter";
import { answersFrom, RUNS, shuffled } from "../arbitraries";
import { column } from "../column";

test("counts promoters, passives and detractors at their bounds", () => {
  expect(netPromoter(column(10, 9, 8, 7, 6, 0))).toEqual({
    score: 0,
    answers: 6,
    promoters: 2,
    passives: 2,
    detractors: 2,
  });
});

test.each([
  [[10, 9, 8, 3], 25],
  [[10, 9], 100],
  [[0, 6], -100],
  [[7, 8], 0],
])("%j score %d points", (answers, score) => {
  expect(netPromoter(column(...answers)).score).toBe(score);
});

test("a blank is no answer, but the 0 of desktop Excel is, and detracts", () => {
  expect(netPromoter(column(10, null, "", 8)).answers).toBe(2);
  expect(netPromoter(column(10, 0, 0, 8))).toMatchObject({ answers: 4, detractors: 2 });
});

test("has a result for every option", () => {
  expect(Object.keys(netPromoter(column(5))).sort()).toEqual([...PROMOTER_RESULTS].sort());
});

test("the score is promoters minus detractors, bounded, in any order of the answers", () => {
  fc.assert(
    fc.property(shuffled(answersFrom(0, 10)), ([one, other]) => {
      const { score, answers, promoters, passives, detractors } = netPromoter(column(...one));
      expect(score).toBe(netPromoter(column(...other)).score);
      expect(score).toBeCloseTo((promoters / answers - detractors / answers) * 100, 10);
      expect(promoters + passives + detractors).toBe(answers);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
    }),
    RUNS,
  );
});

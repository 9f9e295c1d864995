import fc from "fast-check";
import { rankAmong } from "../../../src/domain/scoring/rank-among";
import { RUNS } from "../arbitraries";

const scores = [90, 85, 85, 70];

test.each([
  [90, 1, 4],
  [85, 2, 2],
  [70, 4, 1],
])("%d is number %d from above and %d from below", (score, fromAbove, fromBelow) => {
  expect(rankAmong(score, scores, "up")).toBe(fromAbove);
  expect(rankAmong(score, scores, "down")).toBe(fromBelow);
});

test("six decimals decide", () => {
  expect(rankAmong(83, [83, 83.000_000_4], "up")).toBe(1);
  expect(rankAmong(83, [83, 83.000_001], "up")).toBe(2);
});

test("a score that is not among them gets the place it would take", () => {
  expect(rankAmong(80, scores, "up")).toBe(4);
});

test("from above and from below, ranks and ties make up the whole list", () => {
  const points = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 12 }), points, (others, own) => {
      const all = [own, ...others];
      const ties = all.filter((score) => score === own).length;
      return rankAmong(own, all, "up") + rankAmong(own, all, "down") + ties === all.length + 2;
    }),
    RUNS,
  );
});

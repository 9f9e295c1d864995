import { tiesRule } from "../../../src/domain/card-rules/c29-ties";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const ranked = (totals: readonly number[], ranks: readonly number[], tieBreaker = false) =>
  card({
    group: {
      people: totals.map((total, index) => ({
        name: `P${String(index)}`,
        total,
        rank: ranks[index] ?? 0,
        grade: "B",
      })),
      tieBreaker,
      quotas: [],
    },
  });

test("equal totals that share their rank are silent", () => {
  expect(breaches(tiesRule, ranked([90, 85, 85, 80], [1, 2, 2, 4]))).toEqual([]);
});

test("equal to 1e-6 is equal", () => {
  const found = breaches(tiesRule, ranked([90, 85, 85 + 1e-8], [1, 2, 3]));
  expect(inShort(found)).toEqual([["apart", null, 3, 2]]);
  expect(breaches(tiesRule, ranked([90, 85, 85.00001], [1, 3, 2]))).toEqual([]);
});

test("a declared tie-breaker may tell them apart", () => {
  expect(breaches(tiesRule, ranked([85, 85], [1, 2], true))).toEqual([]);
});

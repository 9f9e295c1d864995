import { missingScoresRule } from "../../../src/domain/card-rules/c24-missing-scores";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const scored = rows(
  { share: 0.5, score: 80 },
  { share: 0.3, score: 0 },
  { share: 0.2, score: null },
);
const sparse = rows({ share: 0.75, score: 80 }, { share: 0.25, score: null });

test("a card that does not say what a missing score means is an error", () => {
  const unset = card({ rows: scored, missingScores: "unset" });
  expect(inShort(breaches(missingScoresRule, unset))).toEqual([["unset", null, 1, null]]);
});

test("80 % of the weight is on the bound and enough; a score of 0 is a score", () => {
  expect(breaches(missingScoresRule, card({ rows: scored, missingScores: "block" }))).toEqual([]);
});

test.each(["redistribute", "carry", "block", null] as const)(
  "less is not final under the policy %p",
  (missingScores) => {
    const found = breaches(missingScoresRule, card({ rows: sparse, missingScores }));
    expect(inShort(found)).toEqual([["uncovered", null, 0.75, 0.8]]);
  },
);

test("where a missing score counts as zero all weight is covered", () => {
  expect(breaches(missingScoresRule, card({ rows: sparse, missingScores: "zero" }))).toEqual([]);
});

test("a card on which nothing is scored yet is silent", () => {
  const fresh = card({ rows: rows({ score: null }, { score: null }) });
  expect(breaches(missingScoresRule, fresh)).toEqual([]);
});

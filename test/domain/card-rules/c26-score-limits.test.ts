import { scoreLimitsRule } from "../../../src/domain/card-rules/c26-score-limits";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const scores = rows({ score: 0 }, { score: 100 }, { score: null }, { score: 110 }, { score: -1 });

test("the profile's limits hold where the card prints none, bounds inside", () => {
  expect(inShort(breaches(scoreLimitsRule, card({ rows: scores })))).toEqual([
    ["above", 3, 110, 100],
    ["below", 4, -1, 0],
  ]);
});

test("the card's own limits go before them", () => {
  const stretched = card({ rows: scores, scoreLimits: { floor: -1, cap: 120 } });
  expect(breaches(scoreLimitsRule, stretched)).toEqual([]);
});

import { hardShareRule } from "../../../src/domain/card-rules/c11-hard-share";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const hard = (outcome: number, efficiency: number) =>
  card({
    rows: rows(
      { category: "outcome", share: outcome },
      { category: "efficiency", share: efficiency },
      { category: "behaviour", share: 1 - outcome - efficiency },
    ),
  });

test("half of the weight is on the bound and enough", () => {
  expect(breaches(hardShareRule, hard(0.2, 0.3))).toEqual([]);
});

test("less than half is told", () => {
  expect(inShort(breaches(hardShareRule, hard(0.2, 0.25)))).toEqual([["low", null, 0.45, 0.5]]);
});

test("an empty card has no share", () => {
  expect(breaches(hardShareRule, card({ rows: [] }))).toEqual([]);
});

import { weightsMixedRule } from "../../../src/domain/card-rules/weights-mixed";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const written = (whole: 1 | 100, ...weights: number[]) =>
  card({
    whole,
    rows: rows(...weights.map((weight) => ({ weight: { kind: "weight", weight } as const }))),
  });

test("20 among fractions is 0.2", () => {
  const found = breaches(weightsMixedRule, written(1, 0.2, 20, 0.6));
  expect(inShort(found)).toEqual([["percent-among-fractions", 1, 20, 0.2]]);
  expect(found[0]?.repair).toEqual({
    kind: "write",
    cells: [{ row: 1, column: "weight", from: 20, to: 0.2 }],
  });
});

test("0.2 among percentages is 20", () => {
  expect(inShort(breaches(weightsMixedRule, written(100, 20, 30, 0.3, 30)))).toEqual([
    ["fraction-among-percents", 2, 0.3, 30],
  ]);
});

test("one way of writing is silent; 1 may stand in either", () => {
  expect(breaches(weightsMixedRule, written(1, 0.2, 0.8))).toEqual([]);
  expect(breaches(weightsMixedRule, written(100, 20, 79, 1))).toEqual([]);
  expect(breaches(weightsMixedRule, written(1, 1, 1.5))).toEqual([]);
});

import { indicatorCountRule } from "../../../src/domain/card-rules/c06-indicator-count";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const counting = (count: number) =>
  card({ rows: rows(...Array.from({ length: count }, () => ({}))) });

test.each([5, 8])("%d indicators are on a bound and inside", (count) => {
  expect(breaches(indicatorCountRule, counting(count))).toEqual([]);
});

test.each([
  [4, "few", 5],
  [9, "many", 8],
])("%d are too %s", (count, kind, limit) => {
  expect(inShort(breaches(indicatorCountRule, counting(count)))).toEqual([
    [kind, null, count, limit],
  ]);
});

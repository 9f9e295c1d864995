import { weightSumRule } from "../../../src/domain/card-rules/c01-weight-sum";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const summing = (...shares: number[]) =>
  card({ rows: rows(...shares.map((share) => ({ share }))) });

test("weights that make 100 % are silent", () => {
  expect(breaches(weightSumRule, card())).toEqual([]);
});

test.each([
  [[0.5, 0.4], "short", 0.9, 0.1],
  [[0.5, 0.7], "over", 1.2, 0.2],
  [[0.5, 0.4994], "short", 0.9994, 0.0006],
])("%p is %s: %d, off by %d", (shares, kind, sum, gap) => {
  const found = breaches(weightSumRule, summing(...shares));
  expect(inShort(found)).toEqual([[kind, null, sum, 1]]);
  const told = found[0]?.details["gap"];
  expect(told?.kind === "points" ? told.value : NaN).toBeCloseTo(gap, 9);
  expect(found[0]?.repair).toEqual({ kind: "rebalance" });
});

test.each([0.9995, 1, 1.0005])("a sum of %d is within the tolerance, bounds included", (sum) => {
  expect(breaches(weightSumRule, summing(sum))).toEqual([]);
});

test("relative weights may make any sum but 0", () => {
  expect(breaches(weightSumRule, { ...summing(3, 5), mode: "relative" })).toEqual([]);
  const empty = breaches(weightSumRule, { ...summing(), mode: "relative" });
  expect(inShort(empty)).toEqual([["nothing", null, 0, 0]]);
});

test("a weight that cannot be read is missing from the sum", () => {
  const unread = card({ rows: rows({ share: 0.6 }, { share: null }) });
  expect(inShort(breaches(weightSumRule, unread))).toEqual([["short", null, 0.6, 1]]);
});

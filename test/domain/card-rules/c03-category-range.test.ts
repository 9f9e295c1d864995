import { categoryRangeRule } from "../../../src/domain/card-rules/c03-category-range";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const weighing = (outcome: number, efficiency: number, behaviour: number, capability: number) =>
  card({
    rows: rows(
      { category: "outcome", share: outcome },
      { category: "efficiency", share: efficiency },
      { category: "behaviour", share: behaviour },
      { category: "capability", share: capability },
    ),
  });

test("on the bounds is inside", () => {
  expect(breaches(categoryRangeRule, weighing(0.35, 0.35, 0.15, 0.15))).toEqual([]);
  expect(breaches(categoryRangeRule, weighing(0.45, 0.35, 0.1, 0.1))).toEqual([]);
  expect(breaches(categoryRangeRule, weighing(0.1 + 0.2 + 0.05, 0.35, 0.15, 0.15))).toEqual([]);
});

test("below and above, each with the bound that it misses", () => {
  const found = breaches(categoryRangeRule, weighing(0.35, 0.2, 0.3, 0.15));
  expect(inShort(found)).toEqual([
    ["below", null, 0.2, 0.25],
    ["above", null, 0.3, 0.2],
  ]);
  expect(found.map(({ details }) => details["category"])).toEqual([
    { kind: "category", id: "efficiency" },
    { kind: "category", id: "behaviour" },
  ]);
});

test("more than rounding beyond a bound is outside", () => {
  expect(breaches(categoryRangeRule, weighing(0.45 + 1e-8, 0.3, 0.1, 0.15))).toHaveLength(1);
  expect(breaches(categoryRangeRule, weighing(0.45 + 1e-10, 0.3, 0.1, 0.15))).toEqual([]);
});

test("relative weights are measured by what they amount to", () => {
  expect(breaches(categoryRangeRule, { ...weighing(8, 6, 3, 3), mode: "relative" })).toEqual([]);
});

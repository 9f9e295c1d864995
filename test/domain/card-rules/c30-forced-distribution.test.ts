import { forcedDistributionRule } from "../../../src/domain/card-rules/c30-forced-distribution";
import { card } from "./cards";
import { breaches, inShort } from "./check-rule";

const QUOTAS = [
  { grade: "A", share: 0.2 },
  { grade: "B", share: 0.7 },
  { grade: "C", share: 0.1 },
];

const group = (size: number, quotas = QUOTAS) =>
  card({
    group: {
      role: "Agent",
      people: Array.from({ length: size }, (_, index) => ({
        name: `P${String(index)}`,
        total: 100 - index,
        grade: "B",
      })),
    },
    quotas,
  });

test("20 people are on the bound, and 20-70-10 divides them", () => {
  expect(breaches(forcedDistributionRule, group(20))).toEqual([]);
});

test("fewer are too few; who would move is told", () => {
  const found = breaches(forcedDistributionRule, group(10));
  expect(inShort(found)).toEqual([["small", null, 10, 20]]);
  expect(found[0]?.source).toBe("product-default");
  const moves = ["P0: B → A", "P1: B → A", "P9: B → C"];
  expect(found[0]?.details["moves"]).toEqual({
    kind: "list",
    items: moves.map((text) => ({ kind: "quote", text })),
  });
});

test("quotas that cut through a person are told with the nearest whole number", () => {
  const found = breaches(forcedDistributionRule, group(21));
  expect(inShort(found)).toEqual([["uneven", null, 4.2, 4]]);
});

test("without quotas nothing is forced", () => {
  expect(breaches(forcedDistributionRule, group(5, []))).toEqual([]);
});

import fc from "fast-check";
import { CATEGORIES } from "../../../src/domain/balance/category";
import { checkBalance } from "../../../src/domain/balance/check-balance";
import { weightChangesNeeded } from "../../../src/domain/balance/weight-changes";
import type { WeightChange } from "../../../src/domain/balance/weight-changes";
import { RUNS } from "../arbitraries";
import { PROFILE } from "./customer-service";

function changesFor(weights: readonly number[]): WeightChange[] {
  const rows = CATEGORIES.map((category, index) => ({ category, weight: weights[index] ?? 0 }));
  return weightChangesNeeded(checkBalance(rows, PROFILE).categories);
}

test("a balanced card needs none", () => {
  expect(changesFor([0.4, 0.3, 0.15, 0.15])).toEqual([]);
});

test("the finance template: efficiency up by 5 points, behaviour down by 10", () => {
  const changes = changesFor([0.35, 0.2, 0.3, 0.15]);
  expect(changes.map(({ category, bound }) => [category, bound])).toEqual([
    ["efficiency", 0.25],
    ["behaviour", 0.2],
  ]);
  expect(changes[0]?.change).toBeCloseTo(0.05, 12);
  expect(changes[1]?.change).toBeCloseTo(-0.1, 12);
});

test("each change brings its category exactly onto its bound", () => {
  const weight = fc.integer({ min: 0, max: 100 }).map((points) => points / 100);
  fc.assert(
    fc.property(fc.tuple(weight, weight, weight, weight), (weights) => {
      const changed = CATEGORIES.map((category, index) => {
        const change = changesFor(weights).find((candidate) => candidate.category === category);
        return (weights[index] ?? 0) + (change?.change ?? 0);
      });
      expect(changesFor(changed)).toEqual([]);
    }),
    RUNS,
  );
});

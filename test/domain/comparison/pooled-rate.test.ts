import fc from "fast-check";
import { pooledRates } from "../../../src/domain/comparison/pooled-rate";
import type { Counts } from "../../../src/domain/comparison/read-card";
import { RUNS } from "../arbitraries";
import { card, indicator } from "./cards";

const person = (numerator: number, denominator: number, scale = 1) =>
  card("x", [
    indicator("fcr", {
      counts: { numerator, denominator, scale },
      actual: denominator === 0 ? undefined : (scale * numerator) / denominator,
    }),
  ]);

test("sum of numerators over sum of denominators, beside everybody's own rate", () => {
  expect(pooledRates([person(2, 2), person(100, 200)])).toEqual([
    { indicatorId: "fcr", pooled: 102 / 202, people: 2, own: [1, 0.5] },
  ]);
  expect(pooledRates([person(1, 500, 1000), person(3, 500, 1000)])[0]?.pooled).toBe(4);
});

test("who has no counts keeps the own rate and does not enter the pooled one", () => {
  const typed = card("y", [indicator("fcr", { counts: undefined, actual: 0.7 })]);
  expect(pooledRates([person(80, 100), typed, card("z", [])])).toEqual([
    { indicatorId: "fcr", pooled: 0.8, people: 1, own: [0.8, 0.7, undefined] },
  ]);
  expect(pooledRates([typed])).toEqual([]);
});

test("without any case there is no rate, and it is said why", () => {
  expect(pooledRates([person(0, 0), person(0, 0)])[0]?.pooled).toMatchObject({
    reason: "denominator-zero",
  });
});

test("lies between the lowest and the highest own rate and forgets the order of people", () => {
  const counts = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
    .map(([one, other]): Counts => {
      const denominator = Math.max(one, other);
      return { numerator: Math.min(one, other), denominator, scale: 1 };
    });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (people) => {
      const cards = people.map(({ numerator, denominator }) => person(numerator, denominator));
      const [rate] = pooledRates(cards);
      const own = rate?.own.map((value) => value ?? NaN) ?? [];
      expect(rate?.pooled).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
      expect(rate?.pooled).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
      expect(pooledRates([...cards].reverse())[0]?.pooled).toBe(rate?.pooled);
    }),
    RUNS,
  );
});

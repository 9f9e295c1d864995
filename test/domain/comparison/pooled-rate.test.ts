import fc from "fast-check";
import { pooledRates } from "../../../src/domain/comparison/pooled-rate";
import { RUNS } from "../arbitraries";
import { card, indicator } from "./cards";

const person = (numerator: number, denominator: number, scale = 1) =>
  card("x", [
    indicator("fcr", {
      counts: { numerator, denominator, scale },
      actual: (scale * numerator) / denominator,
    }),
  ]);

const shown = (cards: Parameters<typeof pooledRates>[0]) =>
  pooledRates(cards).map(({ indicator: { id }, pooled, scale, people }) => [
    id,
    pooled,
    scale,
    people,
  ]);

test("sum of numerators over sum of denominators, not the mean of 100% and 50%", () => {
  expect(shown([person(2, 2), person(100, 200)])).toEqual([["fcr", 102 / 202, 1, 2]]);
  expect(shown([person(1, 500, 1000), person(3, 500, 1000)])).toEqual([["fcr", 4, 1000, 2]]);
});

test("who has no counts keeps the own rate and does not enter the pooled one", () => {
  const typed = card("y", [indicator("fcr", { counts: undefined, actual: 0.7 })]);
  const [rate] = pooledRates([person(80, 100), typed, card("z", [])]);
  expect(rate).toMatchObject({ pooled: 0.8, people: 1 });
  expect(rate?.indicator.onCards.map((row) => row?.actual)).toEqual([0.8, 0.7, undefined]);
  expect(pooledRates([typed])).toEqual([]);
});

test("a rate of 0 fits any scale; scales that differ are not pooled", () => {
  const none = card("x", [
    indicator("fcr", {
      counts: { numerator: 0, denominator: 100, scale: undefined },
      actual: 0,
    }),
  ]);
  expect(shown([none, person(50, 100, 100)])).toEqual([["fcr", 25, 100, 2]]);
  expect(shown([none])).toEqual([["fcr", 0, 1, 1]]);
  expect(shown([person(1, 2), person(1, 2, 100)])).toEqual([]);
});

test("counts of different things are not pooled", () => {
  const counts = { numerator: 1, denominator: 2, scale: 1 };
  const other = card("y", [indicator("fcr", { counts, actual: 0.5, meaning: "eligible only" })]);
  expect(shown([person(80, 100), other])).toEqual([]);
  const typed = card("z", [indicator("fcr", { counts: undefined, meaning: "eligible only" })]);
  expect(shown([person(80, 100), typed])).toEqual([["fcr", 0.8, 1, 1]]);
});

test("lies between the lowest and the highest own rate and forgets the order of people", () => {
  const counts = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
    .map(([one, other]) => ({
      numerator: Math.min(one, other),
      denominator: Math.max(one, other),
    }));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (people) => {
      const cards = people.map(({ numerator, denominator }) => person(numerator, denominator));
      const [rate] = pooledRates(cards);
      const own = rate?.indicator.onCards.map((row) => row?.actual ?? NaN) ?? [];
      expect(rate?.pooled).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
      expect(rate?.pooled).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
      expect(pooledRates([...cards].reverse())[0]?.pooled).toBe(rate?.pooled);
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { chanceOf } from "../../../src/domain/history/chance";
import { RUNS } from "../arbitraries";

test.each([-0.99, -0.5, 0, 0.25, 0.8])("one degree of freedom: the arc of %d", (r) => {
  expect(chanceOf(r, 3)).toBeCloseTo(1 - (2 / Math.PI) * Math.asin(Math.abs(r)), 13);
});

test.each([-1, -0.4, 0, 0.001, 0.9])("two degrees of freedom: what is left of %d", (r) => {
  expect(chanceOf(r, 4)).toBeCloseTo(1 - Math.abs(r), 13);
});

test("the five-percent points of the published tables", () => {
  expect(chanceOf(0.576, 12)).toBeCloseTo(0.05, 4);
  expect(chanceOf(0.361, 30)).toBeCloseTo(0.05, 3);
  expect(chanceOf(0.1966, 100)).toBeCloseTo(0.05, 3);
});

test("a perfect line is never chance", () => {
  expect(chanceOf(1, 12)).toBe(0);
  expect(chanceOf(-1, 500)).toBe(0);
  expect(chanceOf(0, 500)).toBe(1);
});

test("a probability that falls with the strength and with the number of pairs", () => {
  const strength = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(strength, strength, fc.integer({ min: 3, max: 5000 }), (one, other, pairs) => {
      const [weak, strong] = [Math.min(one, other), Math.max(one, other)];
      const chance = chanceOf(strong, pairs);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chanceOf(weak, pairs)).toBeLessThanOrEqual(1 + 1e-12);
      expect(chance).toBeLessThanOrEqual(chanceOf(weak, pairs) + 1e-12);
      expect(chanceOf(strong, pairs + 10)).toBeLessThanOrEqual(chance + 1e-12);
      expect(chanceOf(-strong, pairs)).toBe(chance);
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { scaleWeights } from "../../../src/domain/balance/scaled-weights";

const STEP = 0.05;
const inSteps = (weights: readonly number[] | null) =>
  weights?.map((weight) => Math.round(weight / STEP)) ?? null;

test("the example: half, three tenths and a fifth leave a tenth to a newcomer", () => {
  expect(scaleWeights([0.5, 0.3, 0.2], 0.9, STEP)).toEqual([0.45, 0.25, 0.2]);
});

test("weights that make the whole already stay", () => {
  expect(scaleWeights([0.35, 0.25, 0.4], 1, STEP)).toEqual([0.35, 0.25, 0.4]);
});

test("equal remainders go to the first", () => {
  expect(scaleWeights([0.25, 0.25, 0.25, 0.25], 0.9, STEP)).toEqual([0.25, 0.25, 0.2, 0.2]);
});

test("a small weight keeps a step at the cost of the one that was rounded up least", () => {
  expect(scaleWeights([0.9, 0.05, 0.05], 0.15, STEP)).toEqual([0.05, 0.05, 0.05]);
});

test("weights that do not make 1 are scaled as well", () => {
  expect(scaleWeights([0.4, 0.4], 0.9, STEP)).toEqual([0.45, 0.45]);
});

test("what cannot be is refused: too little for a step each, or no multiple of the step", () => {
  expect(scaleWeights([0.5, 0.3, 0.2], 0.1, STEP)).toBeNull();
  expect(scaleWeights([0.5, 0.5], 0.93, STEP)).toBeNull();
});

test("they make the whole in steps, none loses its step, and the larger stays the larger", () => {
  const cards = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(cards, fc.integer({ min: 10, max: 19 }), (parts, steps) => {
      const weights = parts.map((part) => part * STEP);
      const scaled = inSteps(scaleWeights(weights, steps * STEP, STEP)) ?? [];
      expect(scaled).toHaveLength(parts.length);
      expect(scaled.reduce((sum, part) => sum + part, 0)).toBe(steps);
      expect(Math.min(...scaled)).toBeGreaterThanOrEqual(1);
      scaled.forEach((one, i) => {
        scaled.forEach((other, j) => {
          if ((parts[i] ?? 0) > (parts[j] ?? 0)) expect(one).toBeGreaterThanOrEqual(other);
        });
      });
    }),
    { numRuns: 1000 },
  );
});

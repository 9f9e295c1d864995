import fc from "fast-check";
import { scoreBy } from "../../../src/domain/scoring/score-method";
import type { ScoreRule } from "../../../src/domain/scoring/score-method";
import { RUNS } from "../arbitraries";

/** Usual limits of a score. */
export const LIMITS = { floor: 0, cap: 100 };

/** Lines of a size that occurs, exact in binary. */
export const line = fc.integer({ min: -800, max: 800 }).map((eighth) => eighth / 8);

/** A distance between two lines. */
export const distance = fc.integer({ min: 1, max: 800 }).map((eighth) => eighth / 8);

/** Multiplies distances: better results are larger or smaller numbers. */
export const sign = fc.constantFrom(1, -1);

/** The direction in which results improve. */
export const directionTold = (way: number) => (way > 0 ? "up" : "down");

/**
 * Demands that a score never leaves its limits and never falls as the actual improves.
 *
 * @param rules - Rules with the sign of their direction.
 */
export function expectMonotone(rules: fc.Arbitrary<readonly [ScoreRule, number]>): void {
  fc.assert(
    fc.property(rules, line, distance, ([rule, way], actual, more) => {
      const [worse, better] = [scoreBy(rule, actual), scoreBy(rule, actual + way * more)];
      return worse >= rule.floor && worse <= better && better <= rule.cap;
    }),
    RUNS,
  );
}

/**
 * Demands that a small step of the actual moves the score by little.
 *
 * @param rules - Rules with an actual to step away from and the points that a unit is worth at most.
 */
export function expectContinuous(
  rules: fc.Arbitrary<{ rule: ScoreRule; actual: number; steepest: number }>,
): void {
  const step = 1e-7;
  fc.assert(
    fc.property(rules, ({ rule, actual, steepest }) => {
      const [before, at, after] = [-step, 0, step].map((by) => scoreBy(rule, actual + by));
      const most = step * steepest * 1.001 + 1e-9;
      for (const near of [before, after]) {
        expect(Math.abs((near ?? NaN) - (at ?? NaN))).toBeLessThanOrEqual(most);
      }
    }),
    RUNS,
  );
}

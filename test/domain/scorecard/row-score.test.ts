import fc from "fast-check";
import { Refusal } from "../../../src/domain/refusal";
import type { ScoredRow } from "../../../src/domain/scorecard/row-score";
import { rowScore } from "../../../src/domain/scorecard/row-score";
import { SCORE_METHODS } from "../../../src/domain/scoring/score-method";

const ROW: ScoredRow = {
  method: "ratio",
  direction: "up",
  lines: { threshold: 60, target: 80, stretch: 100 },
  figures: {
    floor: 0,
    cap: 100,
    thresholdPoints: 60,
    stretchPoints: 120,
    levels: 5,
    bandTolerance: 1,
    steps: [
      { bound: 0, points: 0 },
      { bound: 0.8, points: 70 },
      { bound: 1, points: 100 },
    ],
  },
  periodShare: 1,
};

const DOWN = { direction: "down", lines: { threshold: 100, target: 80, stretch: 60 } } as const;

function reasonOf(row: ScoredRow, actual = 1): string {
  try {
    return String(rowScore(row, actual));
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

/** Computed by hand from the rules on the card. */
test.each([
  [{}, 72, 90],
  [{ method: "linear" }, 75, 75],
  [{ method: "linear", ...DOWN }, 85, 75],
  [{ method: "three-point" }, 70, 80],
  [{ method: "three-point" }, 90, 110],
  [{ method: "three-point", ...DOWN }, 70, 110],
  [{ method: "steps" }, 64, 70],
  [{ method: "steps", ...DOWN }, 96, 70],
  [{ method: "steps", ...DOWN }, 500, 0],
  [{ method: "deduction", lines: { ...ROW.lines, target: 5 } }, 3, 85],
  [{ method: "band" }, 100, 100],
  [{ method: "band" }, 110, 75],
  [{ method: "all-or-nothing" }, 80, 100],
  [{ method: "all-or-nothing", ...DOWN }, 81, 0],
  [{ method: "rubric" }, 4, 80],
  [{ method: "rubric", direction: "down" }, 4, 40],
  [{ method: "goal-red-flag" }, 60, 100 / 3],
  [{ method: "goal-red-flag", ...DOWN }, 80, 200 / 3],
  [{ periodShare: 0.5 }, 36, 90],
] as const)("%j: %d earns %d", (change, actual, points) => {
  expect(rowScore({ ...ROW, ...change }, actual)).toBeCloseTo(points, 9);
});

test.each([
  [{ method: "linear", direction: "down" }, "threshold-on-wrong-side"],
  [{ method: "three-point", lines: { ...ROW.lines, stretch: 70 } }, "stretch-on-wrong-side"],
  [{ ...DOWN }, "ratio-for-down"],
  [{ method: "steps", lines: { ...ROW.lines, target: 0 } }, "target-not-positive"],
  [{ method: "deduction", lines: { ...ROW.lines, target: 0 } }, "deduction-not-positive"],
  [{ method: "band", lines: { ...ROW.lines, stretch: 60 } }, "band-reversed"],
  [{ method: "goal-red-flag", direction: "down" }, "red-flag-on-wrong-side"],
  [{ figures: { ...ROW.figures, cap: 0 } }, "floor-not-below-cap"],
] as const)("%j is refused", (change, reason) => {
  expect(reasonOf({ ...ROW, ...change })).toBe(reason);
});

test("lines of a row in which a band is best are not measured against a direction", () => {
  const row: ScoredRow = { ...ROW, method: "linear", ...DOWN, direction: "band" };
  expect(rowScore(row, 85)).toBeCloseTo(75, 9);
});

test("a better actual never earns less, and no method leaves floor and cap", () => {
  const methods = SCORE_METHODS.filter((method) => method !== "band" && method !== "rubric");
  fc.assert(
    fc.property(
      fc.constantFrom(...methods),
      fc.boolean(),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 400 }),
      (method, isDown, quarter, more) => {
        fc.pre(!(method === "ratio" && isDown));
        const row: ScoredRow = { ...ROW, method, ...(isDown && DOWN) };
        const actuals = [quarter / 16, (quarter + more) / 16];
        const [first = NaN, second = NaN] = actuals.map((actual) => rowScore(row, actual));
        const falls = isDown || method === "deduction";
        expect(falls ? first - second : second - first).toBeGreaterThanOrEqual(0);
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
        expect(Math.max(first, second)).toBeLessThanOrEqual(method === "three-point" ? 120 : 100);
      },
    ),
    { numRuns: 2000 },
  );
});

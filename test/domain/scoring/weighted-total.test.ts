import fc from "fast-check";
import { weightedTotal } from "../../../src/domain/scoring/weighted-total";
import type { WeightedScore } from "../../../src/domain/scoring/weighted-score";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

type Row = [weight: number, score?: number];

function card(...rows: Row[]): WeightedScore[] {
  return rows.map(([weight, score], index) => ({ weight, score, cell: { row: index + 1 } }));
}

const complete = card([0.5, 90], [0.3, 80], [0.2, 70]);
const incomplete = card([0.5, 90], [0.3], [0.2, 70]);

test("weights times scores", () => {
  expect(weightedTotal(complete, "block")).toBeCloseTo(83, 12);
});

test("weights out of 100 give the same", () => {
  const rows = complete.map((row) => ({ ...row, weight: 100 * row.weight }));
  expect(weightedTotal(rows, "block")).toBeCloseTo(83, 12);
});

test("a missing score blocks the total and is named", () => {
  expect(refusalOf(() => weightedTotal(incomplete, "block"))).toEqual({
    kind: "not-available",
    reason: "score-missing",
    details: { row: 2 },
  });
});

test("a missing score is spread over the others", () => {
  expect(weightedTotal(incomplete, "redistribute", 0.7)).toBeCloseTo((45 + 14) / 0.7, 12);
  expect(weightedTotal(card([0.5, 90], [0.2], [0.3, 70]), "redistribute")).toBeCloseTo(82.5, 12);
});

test("a missing score is carried over from the period before", () => {
  const rows = card([0.5, 90], [0.2], [0.3, 70]).map((row) => ({ ...row, previous: 40 }));
  expect(weightedTotal(rows, "carry")).toBeCloseTo(45 + 8 + 21, 12);
});

test("a score that is missing twice is not carried over and is named", () => {
  expect(refusalOf(() => weightedTotal(incomplete, "carry"))).toEqual({
    kind: "not-available",
    reason: "score-missing-twice",
    details: { row: 2 },
  });
});

test.each(["redistribute", "carry"] as const)("too little covered weight: %s", (policy) => {
  const rows = incomplete.map((row) => ({ ...row, previous: 40 }));
  expect(refusalOf(() => weightedTotal(rows, policy))).toEqual({
    kind: "not-available",
    reason: "covered-too-low",
    details: { covered: 0.7, least: 0.8 },
  });
});

test("a missing score counts as 0", () => {
  expect(weightedTotal(incomplete, "zero")).toBeCloseTo(59, 12);
});

test("a score of 0 is no missing score", () => {
  expect(weightedTotal(card([0.5, 0], [0.5, 100]), "redistribute")).toBe(50);
});

test.each(["redistribute", "zero"] as const)("no score at all has no total: %s", (policy) => {
  expect(refusalOf(() => weightedTotal(card([0.5], [0.5]), policy))).toEqual({
    kind: "not-available",
    reason: "no-scores",
    details: {},
  });
});

test.each([0.9995, 1, 1.0005, 99.95, 100.05])("weights that add up to %d are accepted", (sum) => {
  expect(weightedTotal(card([sum / 2, 50], [sum / 2, 50]), "block")).toBeCloseTo(50, 12);
});

test.each([0.9994, 1.0006, 99.94, 100.06, 2, 0.01])(
  "weights that add up to %d are refused with their sum",
  (sum) => {
    expect(refusalOf(() => weightedTotal(card([sum, 50]), "block"))).toEqual({
      kind: "wrong-value",
      reason: "weights-off-total",
      details: { sum },
    });
  },
);

test("a total beyond the largest number is refused", () => {
  const rows = card([50, 1e308], [50, 1e308]);
  expect(refusalOf(() => weightedTotal(rows, "block")).reason).toBe("result-too-large");
});

test("lies between the lowest and the highest score, in any order of the rows", () => {
  const share = fc.integer({ min: 1, max: 100 });
  const row = fc.tuple(share, fc.double({ min: 0, max: 120, noNaN: true }));
  fc.assert(
    fc.property(shuffled(fc.array(row, { minLength: 1, maxLength: 12 })), ([one, other]) => {
      const whole = one.reduce((sum, [weight]) => sum + weight, 0);
      const totals = [one, other].map((rows) =>
        weightedTotal(
          card(...rows.map(([weight, score]): Row => [weight / whole, score])),
          "block",
        ),
      ) as [number, number];
      const scores = one.map(([, score]) => score);
      expect(totals[0]).toBeCloseTo(totals[1], 10);
      expect(totals[0]).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(totals[0]).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
    RUNS,
  );
});

test("spreading a missing score lies between the other scores, never below counting it as 0", () => {
  const score = fc.double({ min: 0, max: 120, noNaN: true });
  fc.assert(
    fc.property(score, score, (one, other) => {
      const rows = card([0.4, one], [0.35, other], [0.25]);
      const spread = weightedTotal(rows, "redistribute", 0.75);
      return (
        spread >= Math.min(one, other) - 1e-9 &&
        spread <= Math.max(one, other) + 1e-9 &&
        spread >= weightedTotal(rows, "zero")
      );
    }),
    RUNS,
  );
});

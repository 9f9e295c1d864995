import fc from "fast-check";
import { coveredWeight, demandCovered } from "../../../src/domain/scoring/covered-weight";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const rows = (...scores: (number | undefined)[]) =>
  scores.map((score, index) => ({ weight: [0.5, 0.3, 0.2][index] ?? 0, score, cell: {} }));

test("the share of the weight that has a score", () => {
  expect(coveredWeight(rows(90, undefined, 70))).toBeCloseTo(0.7, 12);
  expect(coveredWeight(rows(90, 0, 70))).toBe(1);
  expect(coveredWeight(rows(undefined, undefined, undefined))).toBe(0);
});

test("a previous score covers nothing", () => {
  const carried = rows(90, undefined, 70).map((row) => ({ ...row, previous: 80 }));
  expect(coveredWeight(carried)).toBeCloseTo(0.7, 12);
});

test("exactly enough is enough, less is refused with both numbers", () => {
  expect(() => {
    demandCovered(rows(90, 80, undefined), 0.8);
  }).not.toThrow();
  expect(
    refusalOf(() => {
      demandCovered(rows(undefined, 80, 70), 0.8);
    }),
  ).toEqual({
    kind: "not-available",
    reason: "covered-too-low",
    details: { covered: 0.5, least: 0.8 },
  });
});

const scored = fc.record({
  weight: fc.integer({ min: 1, max: 1000 }).map((tenth) => tenth / 1000),
  score: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  cell: fc.constant({}),
});
const card = fc.array(scored, { minLength: 1, maxLength: 20 });

test("lies between none and all, whatever the order and the unit of the weights", () => {
  fc.assert(
    fc.property(shuffled(card), ([one, other]) => {
      const covered = coveredWeight(one);
      const inPercent = other.map((row) => ({ ...row, weight: 100 * row.weight }));
      expect(coveredWeight(inPercent)).toBeCloseTo(covered, 12);
      expect(covered).toBeGreaterThanOrEqual(0);
      expect(covered).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

test("what is covered and what is not make up the whole", () => {
  fc.assert(
    fc.property(card, (rows) => {
      const others = rows.map((row) => ({
        ...row,
        score: row.score === undefined ? 0 : undefined,
      }));
      expect(coveredWeight(rows) + coveredWeight(others)).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});

test("a score more never covers less", () => {
  fc.assert(
    fc.property(card, fc.nat(19), (rows, at) => {
      const more = rows.map((row, index) => (index === at ? { ...row, score: 0 } : row));
      expect(coveredWeight(more)).toBeGreaterThanOrEqual(coveredWeight(rows));
    }),
    RUNS,
  );
});

import { coveredWeight, demandCovered } from "../../../src/domain/scoring/covered-weight";
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

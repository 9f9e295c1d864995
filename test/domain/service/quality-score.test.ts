import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { qualityScore } from "../../../src/domain/service/quality-score";
import { RUNS } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const weights = (...cells: unknown[]) =>
  given(
    2,
    "weights",
    cells.map((cell) => [cell]),
  );

test("the weighted mean of the items", () => {
  expect(qualityScore(column(100, 80, 60), weights(5, 3, 2), 0)).toBe(86);
  expect(qualityScore(column(1, 0, 1), weights(0.5, 0.3, 0.2), 0)).toBeCloseTo(0.7, 12);
});

test("an item that did not apply leaves the base", () => {
  expect(qualityScore(column(100, null, 60), weights(5, 3, 2), 0)).toBeCloseTo(620 / 7, 12);
});

test("a fatal error leaves nothing", () => {
  expect(qualityScore(column(100, 80, 60), weights(5, 3, 2), 1)).toBe(0);
});

test("a fatal error does not hide a mistake in the items", () => {
  expect(refusalOf(() => qualityScore(column(100, "?"), weights(1, 1), 1)).reason).toBe(
    "text-is-no-number",
  );
});

test("refuses a negative score and a weight that is not above 0, each with its place", () => {
  expect(refusalOf(() => qualityScore(column(100, -5), weights(1, 1), 0))).toEqual({
    kind: "wrong-value",
    reason: "negative-count",
    details: { position: 1, argument: "data", row: 2, column: 1, value: -5 },
  });
  expect(refusalOf(() => qualityScore(column(100, 80), weights(1, 0), 0)).reason).toBe(
    "weight-not-positive",
  );
});

test("has no answer where nothing was rated", () => {
  expect(refusalOf(() => qualityScore(column(null, ""), weights(1, 1), 0))).toEqual({
    kind: "not-available",
    reason: "no-numbers",
    details: { position: 1, argument: "data" },
  });
});

test("lies between the lowest and the highest item, whatever the weights are scaled by", () => {
  const item = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (rated) => {
      const items = rated.map(([score]) => score);
      const score = qualityScore(column(...items), weights(...rated.map(([, w]) => w)), 0);
      const scaled = qualityScore(column(...items), weights(...rated.map(([, w]) => w * 4)), 0);
      return (
        score === scaled && score >= Math.min(...items) - 1e-9 && score <= Math.max(...items) + 1e-9
      );
    }),
    RUNS,
  );
});

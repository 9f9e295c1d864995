import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { correlate, correlationFigure, readPairs } from "../../../src/domain/history/correlation";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const range = (position: number, ...cells: unknown[]) =>
  given(
    position,
    "values",
    cells.map((cell) => [cell]),
  );

test("a line is 1, a falling line -1", () => {
  expect(correlate({ values: [1, 2, 3], others: [2, 4, 6] })).toEqual({
    coefficient: 1,
    pairs: 3,
    chance: 0,
  });
  expect(correlate({ values: [1, 2, 3], others: [6, 4, 2] }).coefficient).toBe(-1);
});

test("pairs with a blank are left out", () => {
  expect(readPairs(range(1, 1, null, 3, 4), range(2, 5, 6, "", 8))).toEqual({
    values: [1, 4],
    others: [5, 8],
  });
});

test("a cell that holds no number is refused, also beside a blank", () => {
  expect(refusalOf(() => readPairs(range(1, 1, null), range(2, 2, "n/a")))).toMatchObject({
    reason: "text-is-no-number",
    details: { position: 2, row: 2 },
  });
});

test("too few pairs, and what does not vary, have a number but no correlation", () => {
  const few = { values: 2, least: 3 };
  expect(refusalOf(() => correlationFigure(range(1, 1, 2), range(2, 3, 4), "r")).details).toEqual(
    few,
  );
  expect(correlationFigure(range(1, 1, 2), range(2, 3, 4), "n")).toBe(2);
  expect(correlate({ values: [5, 5, 5], others: [1, 2, 3] })).toEqual({
    ...{ coefficient: undefined, pairs: 3, chance: undefined },
  });
  const constant = refusalOf(() => correlationFigure(range(1, 1, 2, 3), range(2, 4, 4, 4), "p"));
  expect(constant).toMatchObject({ reason: "values-alike", details: { position: 2 } });
});

test("numbers beyond all squares are refused", () => {
  const huge = { values: [1e200, 2e200, 4e200], others: [1, 2, 3] };
  expect(refusalOf(() => correlate(huge)).reason).toBe("result-too-large");
});

const numbers = fc.array(
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })),
  { minLength: 3, maxLength: 40 },
);

test("r is between -1 and 1, the same both ways, and blind to units", () => {
  fc.assert(
    fc.property(numbers, (pairs) => {
      const values = pairs.map(([value]) => value);
      const others = pairs.map(([, other]) => other);
      const { coefficient: r } = correlate({ values, others });
      fc.pre(r !== undefined);
      expect(Math.abs(r)).toBeLessThanOrEqual(1);
      expect(correlate({ values: others, others: values }).coefficient).toBeCloseTo(r, 12);
      const scaled = values.map((value) => 7 * value + 100);
      expect(correlate({ values: scaled, others }).coefficient).toBeCloseTo(r, 10);
      const turned = values.map((value) => -value);
      expect(correlate({ values: turned, others }).coefficient).toBeCloseTo(-r, 12);
    }),
    RUNS,
  );
});

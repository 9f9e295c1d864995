import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { seasonalGrowth } from "../../../src/domain/history/seasonal-growth";
import { RUNS } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("the latest period against the one a season before", () => {
  expect(seasonalGrowth(column(100, 80, 90, 120, 110), 4, 1)).toBeCloseTo(0.1, 12);
  expect(seasonalGrowth(given(1, "values", [[100, 80, 90, 120, 110]]), 4, 1)).toBeCloseTo(0.1, 12);
});

test("several periods are added up, not averaged", () => {
  expect(seasonalGrowth(column(100, 80, 90, 120, 110, 97), 4, 2)).toBeCloseTo(207 / 180 - 1, 12);
});

test("blanks at the end have not come yet, others must not be compared", () => {
  expect(seasonalGrowth(column(100, 80, 110, null, ""), 2, 1)).toBeCloseTo(0.1, 12);
  expect(seasonalGrowth(column(100, null, 110), 2, 1)).toBeCloseTo(0.1, 12);
  expect(refusalOf(() => seasonalGrowth(column(null, 80, 110), 2, 1))).toEqual({
    kind: "not-available",
    reason: "period-missing",
    details: { position: 1, argument: "data", row: 1, column: 1 },
  });
  expect(
    refusalOf(() => seasonalGrowth(given(1, "values", [[1, null, 3, 4]]), 2, 1)).details,
  ).toMatchObject({ row: 1, column: 2 });
});

test("a series that is too short, and an earlier value of 0 or less, are refused", () => {
  expect(refusalOf(() => seasonalGrowth(column(1, 2, 3), 2, 2)).details).toEqual({
    values: 3,
    least: 4,
  });
  expect(refusalOf(() => seasonalGrowth(column(0, 2, 3), 2, 1)).reason).toBe(
    "previous-not-positive",
  );
});

test("what grows by a share each season has that growth, whatever the season's shape", () => {
  const shapes = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(shapes, fc.integer({ min: -90, max: 300 }), fc.nat(11), (shape, percent, extra) => {
      const periods = 1 + (extra % shape.length);
      const next = shape.map((value) => value * (1 + percent / 100));
      const growth = seasonalGrowth(column(...shape, ...next), shape.length, periods);
      expect(growth).toBeCloseTo(percent / 100, 10);
    }),
    RUNS,
  );
});

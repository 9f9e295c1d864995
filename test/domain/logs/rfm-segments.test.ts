import fc from "fast-check";
import { RFM_SEGMENTS, rfmSegments } from "../../../src/domain/logs/rfm-segments";
import type { RfmCut } from "../../../src/domain/logs/rfm-segments";
import { amount, RUNS } from "../arbitraries";

function valuesOf(rows: readonly (readonly [number, number, number])[]) {
  return {
    customers: Uint32Array.from(rows.keys()),
    recency: Float64Array.from(rows, ([days]) => days),
    frequency: Float64Array.from(rows, ([, orders]) => orders),
    monetary: Float64Array.from(rows, ([, , worth]) => worth),
  };
}

const segmentsOf = (rows: readonly (readonly [number, number, number])[], cut: RfmCut) => [
  ...rfmSegments(valuesOf(rows), cut),
];

test("there are eight segments, all different", () => {
  expect(RFM_SEGMENTS).toHaveLength(8);
  expect(new Set(RFM_SEGMENTS.map((sides) => JSON.stringify(sides))).size).toBe(8);
  expect(RFM_SEGMENTS[0]).toEqual({ recent: true, frequent: true, valuable: true });
  expect(RFM_SEGMENTS[7]).toEqual({ recent: false, frequent: false, valuable: false });
});

test("a few great customers raise the mean, not the median", () => {
  const rows = [
    [1, 9, 1000],
    [2, 4, 30],
    [30, 1, 20],
    [40, 1, 10],
  ] as const;
  expect(segmentsOf(rows, "mean")).toEqual([0, 4, 7, 7]);
  expect(segmentsOf(rows, "median")).toEqual([0, 0, 7, 7]);
});

test.each<RfmCut>(["mean", "median"])("customers alike are not better than their %s", (cut) => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 20 }), (worth, customers) => {
      const rows = Array.from({ length: customers }, () => [5, 2, worth] as const);
      expect(new Set(segmentsOf(rows, cut))).toEqual(new Set([7]));
    }),
    RUNS,
  );
});

const customers = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }), amount),
  { minLength: 1, maxLength: 30 },
);

test("whoever is at least as good in all three is never on the poorer side alone", () => {
  fc.assert(
    fc.property(customers, fc.constantFrom<RfmCut>("mean", "median"), (rows, cut) => {
      const found = segmentsOf(rows, cut).map((segment) => RFM_SEGMENTS[segment]);
      rows.forEach(([days, orders, worth], row) => {
        rows.forEach(([otherDays, otherOrders, otherWorth], other) => {
          if (days <= otherDays)
            expect(Number(found[row]?.recent)).toBeGreaterThanOrEqual(Number(found[other]?.recent));
          if (orders >= otherOrders)
            expect(Number(found[row]?.frequent)).toBeGreaterThanOrEqual(
              Number(found[other]?.frequent),
            );
          if (worth >= otherWorth)
            expect(Number(found[row]?.valuable)).toBeGreaterThanOrEqual(
              Number(found[other]?.valuable),
            );
        });
      });
    }),
    { numRuns: 1000 },
  );
});

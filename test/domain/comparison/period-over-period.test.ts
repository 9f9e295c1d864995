import fc from "fast-check";
import { comparePeriods } from "../../../src/domain/comparison/period-over-period";
import type { ReadIndicator } from "../../../src/domain/comparison/read-card";
import { RUNS } from "../arbitraries";
import { card, indicator } from "./cards";

const may = (changed: Partial<ReadIndicator> = {}) =>
  card("May", [indicator("fcr", changed), indicator("csat")]);
const june = (changed: Partial<ReadIndicator> = {}) =>
  card("June", [indicator("fcr", { actual: 0.85, score: 90, ...changed }), indicator("csat")], {
    total: 85,
  });

const firstOf = (comparison: ReturnType<typeof comparePeriods>) => comparison.changes[0];

test("results that mean the same are set against each other", () => {
  const comparison = comparePeriods(may(), june());
  expect(firstOf(comparison)).toMatchObject({ id: "fcr", drift: [], scoreChange: 10 });
  expect(firstOf(comparison)?.actualChange).toBeCloseTo(0.05, 12);
  expect(comparison).toMatchObject({ totalChange: 5, driftedWeight: 0 });
});

test("under another definition neither results nor scores are", () => {
  const change = firstOf(comparePeriods(may(), june({ meaning: "resolved/eligible" })));
  expect(change?.drift).toEqual(["definition"]);
  expect([change?.actualChange, change?.scoreChange]).toEqual([undefined, undefined]);
});

test.each<[string, Partial<ReadIndicator>]>([
  ["target", { target: 0.95 }],
  ["method", { method: "Steps" }],
])("under another %s the results still are, the scores are not", (drift, changed) => {
  const change = firstOf(comparePeriods(may(), june(changed)));
  expect(change?.drift).toEqual([drift]);
  expect(change?.actualChange).toBeCloseTo(0.05, 12);
  expect(change?.scoreChange).toBeUndefined();
});

test("a weight changes no score of the indicator itself", () => {
  const change = firstOf(comparePeriods(may(), june({ weight: 0.5004 })));
  expect(change).toMatchObject({ drift: ["weight"], scoreChange: 10 });
});

test("what is new or dropped is shown, and has no change", () => {
  const after = card("June", [indicator("csat"), indicator("aht", { score: 40 })]);
  const { changes, driftedWeight } = comparePeriods(may(), after);
  expect(changes.map(({ id, before, after: later }) => [id, before?.id, later?.id])).toEqual([
    ["fcr", "fcr", undefined],
    ["csat", "csat", "csat"],
    ["aht", undefined, "aht"],
  ]);
  expect(changes.map(({ scoreChange }) => scoreChange)).toEqual([undefined, 0, undefined]);
  expect(driftedWeight).toBe(0.5);
});

test("a missing score or total makes no change", () => {
  const comparison = comparePeriods(may(), june({ score: undefined }));
  expect(firstOf(comparison)?.scoreChange).toBeUndefined();
  const open = card("June", [indicator("fcr")], { total: undefined });
  expect(comparePeriods(may(), open).totalChange).toBeUndefined();
  for (const standing of ["provisional", "knocked-out"] as const) {
    expect(comparePeriods(may(), { ...june(), standing }).totalChange).toBeUndefined();
    expect(comparePeriods({ ...may(), standing }, june()).totalChange).toBeUndefined();
  }
});

test("a later card without weights has no drifted ones", () => {
  expect(comparePeriods(may(), card("June", [])).driftedWeight).toBe(0);
});

test("turned round, every change changes its sign", () => {
  const score = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(score, score, (one, other) => {
      const [early, late] = [may({ score: one }), may({ score: other })];
      const there = comparePeriods(early, late);
      const back = comparePeriods(late, early);
      expect((there.totalChange ?? NaN) + (back.totalChange ?? NaN)).toBe(0);
      expect((firstOf(there)?.scoreChange ?? NaN) + (firstOf(back)?.scoreChange ?? NaN)).toBe(0);
    }),
    RUNS,
  );
});

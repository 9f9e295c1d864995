import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { casesWithin } from "../../../src/domain/times/cases-within";
import type { Case } from "../../../src/domain/times/read-cases";
import { CLOCK } from "../../../src/domain/times/working-calendar";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const place = { ends: given(2, "ends", []), row: 0, column: 0 };
const cell = { position: 2, argument: "ends", row: 1, column: 1 };
const HOUR = 3_600_000;
const ended = (hours: number): Case => ({ start: HOUR, end: (1 + hours) * HOUR, ...place });
const open: Case = { start: HOUR, end: undefined, ...place };
const rule = { limit: 4, unit: "hours", open: "miss", calendar: CLOCK } as const;

test("the limit itself counts", () => {
  expect(casesWithin([ended(3), ended(4), ended(4.001), ended(5)], rule)).toBe(0.5);
});

test("an open case is a miss, left out, or refused", () => {
  const cases = [ended(3), open];
  expect(casesWithin(cases, rule)).toBe(0.5);
  expect(casesWithin(cases, { ...rule, open: "skip" })).toBe(1);
  expect(refusalOf(() => casesWithin(cases, { ...rule, open: "refuse" })).details).toEqual(cell);
});

test("with a moment, an open case is a miss once the limit has passed, and undecided before", () => {
  const cases = [ended(3), open];
  expect(casesWithin(cases, { ...rule, open: { until: 5 * HOUR } })).toBe(1);
  expect(casesWithin(cases, { ...rule, open: { until: 5 * HOUR + 1 } })).toBe(0.5);
  expect(refusalOf(() => casesWithin(cases, { ...rule, open: { until: 0 } })).reason).toBe(
    "start-after-until",
  );
});

test("nothing decided has no share", () => {
  expect(refusalOf(() => casesWithin([open], { ...rule, open: "skip" }))).toEqual({
    kind: "not-available",
    reason: "nothing-ended",
    details: {},
  });
  expect(casesWithin([open], rule)).toBe(0);
});

test("a limit in another unit, and one that is not above 0", () => {
  expect(casesWithin([ended(3), ended(5)], { ...rule, limit: 240, unit: "minutes" })).toBe(0.5);
  expect(refusalOf(() => casesWithin([open], { ...rule, limit: 0 })).reason).toBe(
    "limit-not-positive",
  );
});

test("rises with the limit, and waiting decides open cases one way only", () => {
  const lasting = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 });
  const limit = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(lasting, fc.nat(10), limit, limit, (hours, openCases, a, b) => {
      const cases = [...hours.map(ended), ...Array.from({ length: openCases }, () => open)];
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      const share = casesWithin(cases, { ...rule, limit: short });
      const early = casesWithin(cases, { ...rule, limit: short, open: { until: HOUR } });
      const late = casesWithin(cases, { ...rule, limit: short, open: { until: 200 * HOUR } });
      return (
        share <= casesWithin(cases, { ...rule, limit: long }) && late <= early && late === share
      );
    }),
    RUNS,
  );
});

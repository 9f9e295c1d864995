import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { durationsOf, unitLength } from "../../../src/domain/times/durations";
import type { Case } from "../../../src/domain/times/read-cases";
import { readWeekend } from "../../../src/domain/times/weekend";
import { CLOCK, workingCalendar } from "../../../src/domain/times/working-calendar";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const ends = given(2, "ends", []);
const ended: Case = { start: 1000, end: 4000, ends, row: 0, column: 0 };
const open: Case = { start: 2000, end: undefined, ends, row: 2, column: 0 };
const cell = { position: 2, argument: "ends", row: 3, column: 1 };

test("open cases are left out, refused, or counted up to a moment", () => {
  expect(durationsOf([ended, open], "skip", CLOCK)).toEqual([3000]);
  expect(durationsOf([ended, open], { until: 9000 }, CLOCK)).toEqual([3000, 7000]);
  expect(durationsOf([ended], "refuse", CLOCK)).toEqual([3000]);
  expect(refusalOf(() => durationsOf([ended, open], "refuse", CLOCK))).toEqual({
    kind: "not-available",
    reason: "end-missing",
    details: cell,
  });
});

test("a moment before an open case has no duration", () => {
  expect(refusalOf(() => durationsOf([ended, open], { until: 1999 }, CLOCK))).toEqual({
    kind: "not-available",
    reason: "start-after-until",
    details: cell,
  });
});

test("nothing but open cases has none either", () => {
  expect(refusalOf(() => durationsOf([open], "skip", CLOCK))).toEqual({
    kind: "not-available",
    reason: "nothing-ended",
    details: {},
  });
});

test("a day of working time is as long as its work", () => {
  const spans = [{ from: 0, to: 7 * 3_600_000 }];
  const none = new Set<number>();
  const weekend = readWeekend(6, 1);
  const office = workingCalendar({ spans, weekend, holidays: none, workdays: none });
  expect(unitLength("days", office)).toBe(7 * 3_600_000);
  expect(unitLength("days", CLOCK)).toBe(24 * 3_600_000);
  expect(unitLength("minutes", office)).toBe(60_000);
});

const someCase = fc
  .record({
    start: fc.nat(1e9),
    took: fc.option(fc.nat(1e9), { nil: undefined }),
  })
  .map(({ start, took }): Case => {
    const end = took === undefined ? undefined : start + took;
    return { start, end, ends, row: 0, column: 0 };
  });
const someCases = fc.array(someCase, { minLength: 1, maxLength: 20 });
const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);

test("an open case counted up to a later moment lasts longer by just that time", () => {
  fc.assert(
    fc.property(someCases, fc.nat(1e9), fc.nat(1e9), (cases, after, later) => {
      const until = 1e9 + after;
      const now = durationsOf(cases, { until }, CLOCK);
      const then = durationsOf(cases, { until: until + later }, CLOCK);
      const unfinished = cases.filter(({ end }) => end === undefined).length;
      expect(now).toHaveLength(cases.length);
      expect(sum(then) - sum(now)).toBe(unfinished * later);
      expect(Math.min(...now)).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test("left out, open cases take nothing along; shifted by any time, none takes longer", () => {
  fc.assert(
    fc.property(someCases, fc.nat(1e9), (cases, shift) => {
      const finished = cases.filter(({ end }) => end !== undefined);
      fc.pre(finished.length > 0);
      const shifted = cases.map(({ start, end, ...place }) => ({
        ...place,
        start: start + shift,
        end: end === undefined ? undefined : end + shift,
      }));
      const durations = durationsOf(cases, "skip", CLOCK);
      expect(durations).toEqual(durationsOf(finished, "refuse", CLOCK));
      expect(durationsOf(shifted, "skip", CLOCK)).toEqual(durations);
    }),
    RUNS,
  );
});

import fc from "fast-check";
import { timeBetween } from "../../../src/domain/times/durations";
import { momentOf } from "../../../src/domain/times/moment";
import { readWeekend } from "../../../src/domain/times/weekend";
import { CLOCK, workingCalendar } from "../../../src/domain/times/working-calendar";
import type { WorkingTimes } from "../../../src/domain/times/working-calendar";
import { RUNS } from "../arbitraries";
import { serial } from "../serial";

const HOUR = 3_600_000;
const at = (text: string) => momentOf(serial(text));
const days = (...texts: string[]) => new Set(texts.map(serial));

/** Nine to five, Monday to Friday. */
const OFFICE: WorkingTimes = {
  spans: [{ from: 9 * HOUR, to: 17 * HOUR }],
  weekend: readWeekend(6, 1),
  holidays: new Set(),
  workdays: new Set(),
};

const hoursBetween = (times: WorkingTimes, start: string, end: string) =>
  timeBetween(workingCalendar(times), at(start), at(end)) / HOUR;

test("Friday 16:00 to Monday 16:00 is 8 working hours, not 72", () => {
  expect(hoursBetween(OFFICE, "2025-12-05 16:00", "2025-12-08 16:00")).toBe(8);
  expect(timeBetween(CLOCK, at("2025-12-05 16:00"), at("2025-12-08 16:00")) / HOUR).toBe(72);
});

test.each([
  ["2025-12-03 08:00", "2025-12-03 20:00", 8],
  ["2025-12-03 10:15", "2025-12-03 10:45", 0.5],
  ["2025-12-03 18:00", "2025-12-04 08:00", 0],
  ["2025-12-06 10:00", "2025-12-07 12:00", 0],
  ["2025-12-01", "2025-12-08", 40],
  ["2025-12-01", "2026-01-01", 184],
])("from %s to %s are %d working hours", (start, end, hours) => {
  expect(hoursBetween(OFFICE, start, end)).toBe(hours);
});

test("a holiday does not count, one on a weekend changes nothing", () => {
  const holidays = days("2025-12-08", "2025-12-06");
  expect(hoursBetween({ ...OFFICE, holidays }, "2025-12-05 16:00", "2025-12-08 16:00")).toBe(1);
  expect(hoursBetween({ ...OFFICE, holidays }, "2025-12-05 16:00", "2025-12-09 10:00")).toBe(2);
});

test("a Saturday made a working day counts, a Monday so named changes nothing", () => {
  const workdays = days("2025-12-06", "2025-12-08");
  expect(hoursBetween({ ...OFFICE, workdays }, "2025-12-05 16:00", "2025-12-08 16:00")).toBe(16);
  expect(hoursBetween({ ...OFFICE, workdays }, "2025-12-06 10:00", "2025-12-06 12:00")).toBe(2);
});

test("a date in both lists is a working day", () => {
  const both = days("2025-12-08");
  const times = { ...OFFICE, holidays: both, workdays: both };
  expect(hoursBetween(times, "2025-12-05 16:00", "2025-12-08 16:00")).toBe(8);
});

test("a lunch break does not count, and a day is as long as its work", () => {
  const spans = [
    { from: 9 * HOUR, to: 12 * HOUR },
    { from: 13.5 * HOUR, to: 18 * HOUR },
  ];
  expect(workingCalendar({ ...OFFICE, spans }).dayLength).toBe(7.5 * HOUR);
  expect(hoursBetween({ ...OFFICE, spans }, "2025-12-03 11:00", "2025-12-03 14:00")).toBe(1.5);
});

/** Whether a day is worked, by the plainest reading of the rules. */
function isWorked({ weekend, holidays, workdays }: WorkingTimes, day: number): boolean {
  if (workdays.has(day)) return true;
  return weekend[(day + 5) % 7] !== true && !holidays.has(day);
}

test("agrees with walking through every hour", () => {
  const hour = fc.integer({ min: 0, max: 24 });
  const day = fc.integer({ min: 45_000, max: 45_040 });
  const marks = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  const list = fc.uniqueArray(day, { maxLength: 6 }).map((dates) => new Set(dates));
  const moment = fc.integer({ min: 45_000 * 24, max: 45_041 * 24 });
  fc.assert(
    fc.property(hour, hour, marks, list, list, moment, moment, (a, b, weekend, off, on, m, n) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const spans = [{ from: from * HOUR, to: to * HOUR }];
      const times: WorkingTimes = { spans, weekend, holidays: off, workdays: on };
      const [start, end] = [Math.min(m, n), Math.max(m, n)];
      let expected = 0;
      for (let now = start; now < end; now += 1) {
        const isWithin = now % 24 >= from && now % 24 < to;
        if (isWithin && isWorked(times, Math.floor(now / 24))) expected += 1;
      }
      const calendar = workingCalendar(times);
      return timeBetween(calendar, start * HOUR, end * HOUR) === expected * HOUR;
    }),
    RUNS,
  );
});

test("never exceeds clock time, adds up over a moment between, and repeats every week", () => {
  const minute = fc.integer({ min: 45_000 * 1440, max: 46_000 * 1440 });
  const calendar = workingCalendar(OFFICE);
  const WEEK = 7 * 24 * HOUR;
  fc.assert(
    fc.property(minute, minute, minute, (a, b, c) => {
      const [one, two, three] = [a, b, c].sort((x, y) => x - y).map((m) => m * 60_000) as [
        number,
        number,
        number,
      ];
      const whole = timeBetween(calendar, one, three);
      return (
        whole >= 0 &&
        whole <= three - one &&
        whole === timeBetween(calendar, one, two) + timeBetween(calendar, two, three) &&
        whole === timeBetween(calendar, one + WEEK, three + WEEK)
      );
    }),
    RUNS,
  );
});

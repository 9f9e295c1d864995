import fc from "fast-check";
import { retentionCohorts } from "../../../src/domain/logs/cohorts";
import { momentOf } from "../../../src/domain/times/moment";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { serial } from "../serial";

type Activity = readonly [customer: number, day: number];

const logOf = (activities: readonly Activity[]) => ({
  customers: Uint32Array.from(activities, ([customer]) => customer),
  times: Float64Array.from(activities, ([, day]) => momentOf(day)),
  customerCount: 10,
});
const on = (customer: number, date: string): Activity => [customer, serial(date)];
const endOf = (date: string): number => momentOf(serial(date) + 1) - 1;

const LOG = logOf([
  on(0, "2025-01-31"),
  on(1, "2025-01-01"),
  on(0, "2025-03-15"),
  on(0, "2025-03-16"),
  on(2, "2025-02-01"),
  on(1, "2025-04-02"),
]);

test("by month, each customer once a month", () => {
  expect(retentionCohorts(LOG, "month", endOf("2025-03-31"))).toEqual([
    { name: "2025-01", active: [2, 0, 1] },
    { name: "2025-02", active: [1, 0] },
  ]);
});

test("a month that is not over is left out, with who first came in it", () => {
  const log = logOf([on(0, "2025-01-31"), on(0, "2025-02-10"), on(1, "2025-02-11")]);
  expect(retentionCohorts(log, "month", endOf("2025-02-27"))).toEqual([
    { name: "2025-01", active: [1] },
  ]);
  expect(retentionCohorts(log, "month", endOf("2025-02-28"))).toEqual([
    { name: "2025-01", active: [1, 1] },
    { name: "2025-02", active: [1] },
  ]);
});

test("by quarter and by year", () => {
  expect(retentionCohorts(LOG, "quarter", endOf("2025-06-30"))).toEqual([
    { name: "2025-Q1", active: [3, 1] },
  ]);
  expect(retentionCohorts(LOG, "year", endOf("2026-12-31"))).toEqual([
    { name: "2025", active: [3, 0] },
  ]);
});

test("no period over, a date too early and too many periods are refused", () => {
  expect(refusalOf(() => retentionCohorts(LOG, "month", endOf("2025-01-30"))).reason).toBe(
    "no-period-over",
  );
  expect(refusalOf(() => retentionCohorts(LOG, "month", endOf("2024-12-31"))).reason).toBe(
    "asof-before-data",
  );
  const slip = logOf([on(0, "1925-01-31"), on(1, "2025-01-01")]);
  expect(refusalOf(() => retentionCohorts(slip, "month", endOf("2025-01-31")))).toEqual({
    kind: "not-available",
    reason: "periods-too-many",
    details: { first: "1925-01-31", periods: 1201, most: 600 },
  });
  expect(retentionCohorts(slip, "year", endOf("2025-12-31"))).toHaveLength(2);
});

const START = serial("2025-01-01");
const activities = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: START, max: START + 364 })),
  { minLength: 1, maxLength: 50 },
);

test("the counts are those of the definition, whatever the order", () => {
  const monthOf = (day: number): number => new Date((day - 25_569) * 86_400_000).getUTCMonth();
  fc.assert(
    fc.property(shuffled(activities), ([one, other]) => {
      const asOf = endOf("2025-12-31");
      const cohorts = retentionCohorts(logOf(one), "month", asOf);
      expect(retentionCohorts(logOf(other), "month", asOf)).toEqual(cohorts);
      const months = Array.from({ length: 10 }, (_, customer) =>
        one.filter(([who]) => who === customer).map(([, day]) => monthOf(day)),
      ).filter((active) => active.length > 0);
      const firsts = months.map((active) => Math.min(...active));
      expect(cohorts.map(({ name }) => Number(name.slice(5)) - 1)).toEqual(
        [...new Set(firsts)].sort((a, b) => a - b),
      );
      for (const { name, active } of cohorts) {
        const first = Number(name.slice(5)) - 1;
        const members = months.filter((_, index) => firsts[index] === first);
        active.forEach((count, age) => {
          expect(count).toBe(members.filter((all) => all.includes(first + age)).length);
        });
        expect(active).toHaveLength(12 - first);
      }
    }),
    RUNS,
  );
});

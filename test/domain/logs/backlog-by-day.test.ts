import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { backlogByDay } from "../../../src/domain/logs/backlog-by-day";
import type { Case } from "../../../src/domain/times/read-cases";
import { readCases } from "../../../src/domain/times/read-cases";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

type Ticket = readonly [opened: number, closed: number | null];

const casesOf = (tickets: readonly Ticket[]): Case[] =>
  readCases(
    given(
      1,
      "opened",
      tickets.map(([opened]) => [opened]),
    ),
    given(
      2,
      "closed",
      tickets.map(([, closed]) => [closed]),
    ),
  );
const ALL = { from: undefined, until: undefined };

test("a day counts what was open at its end", () => {
  const cases = casesOf([
    [100.4, 101.9],
    [100.6, null],
    [103, 103.5],
  ]);
  expect(backlogByDay(cases, ALL)).toEqual([
    { day: 100, opened: 2, closed: 0, open: 2 },
    { day: 101, opened: 0, closed: 1, open: 1 },
    { day: 102, opened: 0, closed: 0, open: 1 },
    { day: 103, opened: 1, closed: 1, open: 1 },
  ]);
});

test("a table may begin later and end earlier or later than the data", () => {
  const cases = casesOf([
    [100, 105],
    [101, null],
  ]);
  expect(backlogByDay(cases, { from: 102, until: 103 }).map(({ open }) => open)).toEqual([2, 2]);
  expect(backlogByDay(cases, { from: 99, until: 99 })).toEqual([
    { day: 99, opened: 0, closed: 0, open: 0 },
  ]);
  expect(backlogByDay(cases, { from: 107, until: 107 })[0]?.open).toBe(1);
});

test("a reversed span and a slip of a century are refused", () => {
  const cases = casesOf([[45_992, 45_993]]);
  expect(refusalOf(() => backlogByDay(cases, { from: 45_999, until: undefined }))).toEqual({
    kind: "not-available",
    reason: "span-reversed",
    details: { from: "2025-12-08", until: "2025-12-02" },
  });
  expect(refusalOf(() => backlogByDay(casesOf([[9468, 45_993]]), ALL)).reason).toBe(
    "days-too-many",
  );
});

const tickets = fc.array(
  fc
    .tuple(
      fc.double({ min: 100, max: 130, noNaN: true }),
      fc.option(fc.integer({ min: 0, max: 20 })),
    )
    .map(([opened, days]): Ticket => [opened, days === null ? null : opened + days]),
  { minLength: 1, maxLength: 40 },
);

test("each day equals the count by definition, whatever the order", () => {
  fc.assert(
    fc.property(shuffled(tickets), ([one, other]) => {
      const span = { from: 105, until: 125 };
      const days = backlogByDay(casesOf(one), span);
      expect(backlogByDay(casesOf(other), span)).toEqual(days);
      for (const { day, open } of days) {
        const stillOpen = casesOf(one).filter(
          ({ start, end = Infinity }) =>
            start < (day + 1) * 86_400_000 && end >= (day + 1) * 86_400_000,
        );
        expect(open).toBe(stillOpen.length);
      }
    }),
    RUNS,
  );
});

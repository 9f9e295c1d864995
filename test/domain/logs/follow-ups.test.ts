import fc from "fast-check";
import { countFollowUps } from "../../../src/domain/logs/follow-ups";
import type { JudgedContacts } from "../../../src/domain/logs/follow-ups";
import type { LogWindow, WindowCounts } from "../../../src/domain/logs/log-window";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";
import { contacts, largeLog, logOf } from "./generated-log";
import type { Contact } from "./generated-log";

const OPEN: LogWindow = { length: 7, asOf: 100, from: 0 };
const contact = (time: number, customer = 0, issue = 0): Contact => ({ customer, issue, time });

/** The definition word for word: every contact is compared with every other one. */
function byDefinition(
  rows: readonly Contact[],
  { length, asOf, from }: LogWindow,
  kind: JudgedContacts,
): WindowCounts {
  const indexed = rows.map((row, index) => ({ ...row, index }));
  const isWithin = (one: (typeof indexed)[number], other: (typeof indexed)[number]): boolean =>
    one.customer === other.customer &&
    one.issue === other.issue &&
    (other.time > one.time || (other.time === one.time && other.index > one.index)) &&
    other.time - one.time <= length;
  const wanted = indexed.filter(
    (row) =>
      row.time >= from &&
      row.time <= asOf &&
      (kind === "every" || !indexed.some((other) => isWithin(other, row))),
  );
  const judged = wanted.filter(({ time }) => time + length <= asOf);
  const followed = judged.filter((row) => indexed.some((other) => isWithin(row, other)));
  return {
    judged: judged.length,
    followed: followed.length,
    young: wanted.length - judged.length,
  };
}

test("a contact is followed by the same customer about the same issue only", () => {
  const rows = [contact(1), contact(3, 1), contact(4, 0, 1), contact(8)];
  expect(countFollowUps(logOf(rows), OPEN, "first")).toEqual({ judged: 3, followed: 1, young: 0 });
});

test("the last moment of the window still counts, the next one does not", () => {
  const within = [contact(0), contact(7)];
  expect(countFollowUps(logOf(within), OPEN, "first")).toMatchObject({ judged: 1, followed: 1 });
  const beyond = [contact(0), contact(8)];
  expect(countFollowUps(logOf(beyond), OPEN, "first")).toMatchObject({ judged: 2, followed: 0 });
});

test("a chain has one first contact, but each of its links may be judged", () => {
  const rows = [contact(0), contact(6), contact(12)];
  expect(countFollowUps(logOf(rows), OPEN, "first")).toMatchObject({ judged: 1, followed: 1 });
  expect(countFollowUps(logOf(rows), OPEN, "every")).toMatchObject({ judged: 3, followed: 2 });
});

test("young contacts are not judged, followed or not", () => {
  const rows = [contact(80), contact(94), contact(95), contact(98, 1), contact(101, 2)];
  expect(countFollowUps(logOf(rows), OPEN, "first")).toEqual({ judged: 1, followed: 0, young: 2 });
});

test("contacts before the first date show what is a repeat", () => {
  const rows = [contact(8), contact(12), contact(30, 1)];
  const window = { ...OPEN, from: 10 };
  expect(countFollowUps(logOf(rows), window, "first")).toEqual({
    judged: 1,
    followed: 0,
    young: 0,
  });
});

test("an as-of moment before the data is refused", () => {
  const window = { ...OPEN, asOf: 2 };
  expect(refusalOf(() => countFollowUps(logOf([contact(3)]), window, "first")).reason).toBe(
    "asof-before-data",
  );
});

const windows = fc.record({
  length: fc.integer({ min: 1, max: 20 }),
  asOf: fc.integer({ min: 60, max: 80 }),
  from: fc.integer({ min: 0, max: 30 }),
});
const kinds = fc.constantFrom<JudgedContacts>("first", "every");

test("the counts are those of the definition", () => {
  fc.assert(
    fc.property(contacts, windows, kinds, (rows, window, kind) => {
      expect(countFollowUps(logOf(rows), window, kind)).toEqual(byDefinition(rows, window, kind));
    }),
    RUNS,
  );
});

test("the order of the rows makes no difference", () => {
  fc.assert(
    fc.property(shuffled(contacts), windows, kinds, ([rows, others], window, kind) => {
      const counts = countFollowUps(logOf(rows), window, kind);
      expect(countFollowUps(logOf(others), window, kind)).toEqual(counts);
    }),
    RUNS,
  );
});

test("a longer window never finds fewer follow-ups among the same contacts", () => {
  fc.assert(
    fc.property(contacts, fc.integer({ min: 1, max: 19 }), (rows, length) => {
      const counted = (days: number) =>
        countFollowUps(logOf(rows), { length: days, asOf: 1000, from: 0 }, "every");
      expect(counted(length + 1).followed).toBeGreaterThanOrEqual(counted(length).followed);
      expect(counted(length).judged).toBe(rows.length);
    }),
    RUNS,
  );
});

test("one customer with all contacts, and many customers, at size", () => {
  const window = { length: 86_400_000, asOf: 8e9, from: 0 };
  const one = countFollowUps(largeLog(20_000, 1, 1), window, "every");
  expect(one).toEqual({ judged: 20_000, followed: 19_999, young: 0 });
  const many = countFollowUps(largeLog(20_000, 15_000, 5), window, "every");
  expect(many.judged).toBe(20_000);
  expect(many.followed).toBeLessThan(200);
});

import fc from "fast-check";
import type { ContactLog } from "../../../src/domain/logs/contact-log";
import { eachCustomer } from "../../../src/domain/logs/customer-runs";
import { RUNS } from "../arbitraries";
import { contacts, largeLog, logOf } from "./generated-log";

/** What is visited: per visit the customer of each row, and the times. */
function visits(log: ContactLog): { customers: Set<number>; times: number[] }[] {
  const seen: { customers: Set<number>; times: number[] }[] = [];
  eachCustomer(log, (dealt, rows, from, to) => {
    const visited = [...rows.subarray(from, to)];
    seen.push({
      customers: new Set(visited.map((row) => dealt.customers[row] ?? -1)),
      times: visited.map((row) => dealt.times[row] ?? -1),
    });
  });
  return seen;
}

test("each customer is visited once, with all rows as they came", () => {
  fc.assert(
    fc.property(contacts, (rows) => {
      const seen = visits(logOf(rows));
      expect(seen.every(({ customers }) => customers.size === 1)).toBe(true);
      const customers = seen.map(({ customers: [customer = -1] }) => customer);
      expect(customers).toEqual([...new Set(rows.map(({ customer }) => customer))].sort());
      for (const [index, { times }] of seen.entries()) {
        const own = rows.filter(({ customer }) => customer === customers[index]);
        expect(times).toEqual(own.map(({ time }) => time));
      }
    }),
    RUNS,
  );
});

test.each([
  ["few rows of many customers", 3000, 100_000],
  ["many rows of few customers", 30_000, 3],
  ["many portions", 50_000, 9000],
])("no row is lost or doubled: %s", (_, rows, customers) => {
  const log = largeLog(rows, customers, 4);
  const seen = visits(log);
  expect(seen.every((visit) => visit.customers.size === 1)).toBe(true);
  expect(seen.length).toBe(new Set(log.customers).size);
  expect(seen.flatMap(({ times }) => times).sort()).toEqual([...log.times].sort());
});

test("nothing is visited in an empty log", () => {
  expect(visits(logOf([]))).toEqual([]);
});

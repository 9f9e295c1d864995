import fc from "fast-check";
import { sortRun } from "../../../src/domain/logs/sort-run";
import { RUNS } from "../arbitraries";
import { contacts, largeLog, logOf } from "./generated-log";

test("rows are sorted by issue, then by time, equal ones as they stand", () => {
  fc.assert(
    fc.property(contacts, (contact) => {
      const rows = Uint32Array.from(contact.keys());
      sortRun(logOf(contact), rows, 0, rows.length);
      const expected = [...contact.keys()].sort((one, other) => {
        const [a, b] = [contact[one], contact[other]];
        return (a?.issue ?? 0) - (b?.issue ?? 0) || (a?.time ?? 0) - (b?.time ?? 0);
      });
      expect([...rows]).toEqual(expected);
    }),
    RUNS,
  );
});

test("nothing outside of the part is touched", () => {
  const log = largeLog(200, 1, 3);
  const rows = Uint32Array.from({ length: 200 }, (_, row) => row);
  sortRun(log, rows, 50, 150);
  expect([...rows.subarray(0, 50)]).toEqual(Array.from({ length: 50 }, (_, row) => row));
  expect([...rows.subarray(150)]).toEqual(Array.from({ length: 50 }, (_, row) => row + 150));
  const part = [...rows.subarray(50, 150)];
  expect([...part].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 100 }, (_, row) => row + 50),
  );
  const keys = part.map((row) => (log.issues[row] ?? 0) * 1e12 + (log.times[row] ?? 0));
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
});

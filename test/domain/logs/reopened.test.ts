import fc from "fast-check";
import { countReopened } from "../../../src/domain/logs/reopened";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const WINDOW = { length: 7, asOf: 100, from: 0 };

function logOf(tickets: readonly (readonly [number, number | null])[]) {
  return {
    resolved: Float64Array.from(tickets, ([resolved]) => resolved),
    reopened: Float64Array.from(tickets, ([, reopened]) => reopened ?? Infinity),
  };
}

test("reopened within the window, the last moment included", () => {
  const log = logOf([
    [1, 8],
    [1, 9],
    [2, null],
    [3, 3],
  ]);
  expect(countReopened(log, WINDOW)).toEqual({ judged: 4, followed: 2, young: 0 });
});

test("tickets too young or too early are not judged", () => {
  const log = logOf([
    [5, 6],
    [93, null],
    [94, 95],
    [101, null],
  ]);
  expect(countReopened(log, { ...WINDOW, from: 10 })).toEqual({ judged: 1, followed: 0, young: 1 });
});

test("an as-of moment before the data is refused", () => {
  expect(refusalOf(() => countReopened(logOf([[5, null]]), { ...WINDOW, asOf: 4 })).reason).toBe(
    "asof-before-data",
  );
});

const tickets = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.option(fc.integer({ min: 0, max: 40 })))
    .map(([resolved, later]) => [resolved, later === null ? null : resolved + later] as const),
  { minLength: 1, maxLength: 40 },
);

test("the counts are in bounds and do not depend on the order", () => {
  fc.assert(
    fc.property(shuffled(tickets), ([one, other]) => {
      const counts = countReopened(logOf(one), WINDOW);
      expect(countReopened(logOf(other), WINDOW)).toEqual(counts);
      expect(counts.followed).toBeLessThanOrEqual(counts.judged);
      expect(counts.judged + counts.young).toBe(one.length);
    }),
    RUNS,
  );
});

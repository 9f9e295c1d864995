import fc from "fast-check";
import { given } from "../../../src/domain/cells/argument";
import { rankGroups, readGroups } from "../../../src/domain/logs/rank-groups";
import { RUNS, shuffled } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const grades = (values: readonly number[], groups = 5): number[] => [
  ...rankGroups(Float64Array.from(values), groups),
];

test("values that differ fall into groups of equal size", () => {
  expect(grades([10, 20, 30, 40, 50])).toEqual([1, 2, 3, 4, 5]);
  expect(grades([6, 5, 4, 3, 2, 1], 3)).toEqual([3, 3, 2, 2, 1, 1]);
});

test("equal values share the lowest group that any of them reaches", () => {
  expect(grades([1, 1, 1, 1, 1, 1, 2, 3, 4, 5])).toEqual([1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
  expect(grades([7, 7, 7])).toEqual([1, 1, 1]);
  expect(grades([7])).toEqual([1]);
});

const lists = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });
const counts = fc.integer({ min: 2, max: 9 });

test("the group is 1 plus the groups that the smaller values fill", () => {
  fc.assert(
    fc.property(lists, counts, (values, groups) => {
      const expected = values.map((value) => {
        const smaller = values.filter((other) => other < value).length;
        return 1 + Math.floor((groups * smaller) / values.length);
      });
      expect(grades(values, groups)).toEqual(expected);
    }),
    RUNS,
  );
});

test("a greater value is never in a lower group, and the order makes no difference", () => {
  fc.assert(
    fc.property(shuffled(lists), counts, ([values, others], groups) => {
      const reached = grades(values, groups);
      const groupOf = new Map(values.map((value, index) => [value, reached[index] ?? 0]));
      const ascending = [...groupOf].sort(([a], [b]) => a - b).map(([, group]) => group);
      expect(ascending).toEqual([...ascending].sort());
      expect(grades(others, groups)).toEqual(others.map((value) => groupOf.get(value)));
    }),
    RUNS,
  );
});

test("five groups are usual, two to nine possible", () => {
  expect(readGroups(given(5, "groups", null))).toBe(5);
  expect(readGroups(given(5, "groups", [[0]]))).toBe(5);
  expect(readGroups(given(5, "groups", [[2]]))).toBe(2);
  for (const value of [1, 10, 2.5, -5]) {
    expect(refusalOf(() => readGroups(given(5, "groups", [[value]])))).toEqual({
      kind: "wrong-value",
      reason: "groups-unusable",
      details: { position: 5, argument: "groups", fewest: 2, most: 9, value },
    });
  }
});

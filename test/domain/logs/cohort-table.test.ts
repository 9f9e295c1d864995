import fc from "fast-check";
import { cohortTable } from "../../../src/domain/logs/cohort-table";
import { RUNS } from "../arbitraries";

const WORDS = { cohort: "First active in", customers: "Customers" };
const COHORTS = [
  { name: "2025-01", active: [4, 1, 2] },
  { name: "2025-03", active: [5] },
];

test("shares of the cohort, blank where no period has come yet", () => {
  expect(cohortTable(COHORTS, "share", WORDS)).toEqual([
    ["First active in", "Customers", 0, 1, 2],
    ["2025-01", 4, 1, 0.25, 0.5],
    ["2025-03", 5, 1, "", ""],
  ]);
});

test("numbers of customers", () => {
  expect(cohortTable(COHORTS, "count", WORDS)[1]).toEqual(["2025-01", 4, 4, 1, 2]);
});

const cohort = fc.integer({ min: 1, max: 5000 }).chain((size) =>
  fc.record({
    name: fc.constantFrom("2025-01", "2025-02", "2025-03"),
    active: fc
      .array(fc.nat({ max: size }), { maxLength: 12 })
      .map((later): readonly number[] => [size, ...later]),
  }),
);

test("a rectangle whose shares are fractions of the cohort, and of its first period all", () => {
  fc.assert(
    fc.property(fc.array(cohort, { minLength: 1, maxLength: 8 }), (cohorts) => {
      const [heading = [], ...shares] = cohortTable(cohorts, "share", WORDS);
      const [, ...counts] = cohortTable(cohorts, "count", WORDS);
      expect(shares).toHaveLength(cohorts.length);
      shares.forEach(([, size, ...figures], at) => {
        expect(figures).toHaveLength(heading.length - 2);
        expect(figures[0]).toBe(1);
        figures.forEach((share, age) => {
          const count = counts[at]?.[age + 2];
          if (share === "") expect(count).toBe("");
          else expect(Number(share) * Number(size)).toBeCloseTo(Number(count), 6);
        });
      });
    }),
    RUNS,
  );
});

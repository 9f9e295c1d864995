import { cohortTable } from "../../../src/domain/logs/cohort-table";

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

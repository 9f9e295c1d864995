import { readdirSync } from "node:fs";
import path from "node:path";
import { indicator, indicators } from "../../src/catalogue/indicators";
import { template, templates } from "../../src/catalogue/templates";
import { scoringPolicy, weightProfile } from "../../src/catalogue/weight-profiles";

const sorted = (ids: readonly string[]) => [...ids].sort();

test("indicators and templates come sorted by id", () => {
  const indicatorIds = indicators().map(({ id }) => id);
  const templateIds = templates().map(({ id }) => id);
  expect(indicatorIds).toEqual(sorted(indicatorIds));
  expect(templateIds).toEqual(sorted(templateIds));
});

test("an entry is found by its id", () => {
  expect(indicator("first-contact-resolution").measurement).toEqual({
    kind: "formula",
    functionId: "FCR",
    scale: 1,
    numerator: "tickets-resolved-at-first-contact",
    denominator: "tickets",
  });
  expect(template("finance").knockOuts).toEqual(["major-compliance-breaches"]);
});

test("an unknown id is a mistake that is told", () => {
  expect(() => indicator("fcr")).toThrow('The catalogue has no entry "fcr".');
  expect(() => template("bank")).toThrow('The catalogue has no entry "bank".');
  expect(() => weightProfile("none")).toThrow('The catalogue has no entry "none".');
});

test("a weight profile is ranges alone; the scoring policy comes apart", () => {
  expect(Object.keys(weightProfile("customer-service"))).toEqual(["id", "ranges"]);
  expect(scoringPolicy("customer-service")).toEqual({
    floor: 0,
    cap: 100,
    missing: "redistribute",
    coveredWeightLimit: 0.8,
    thresholdPoints: 60,
    stretchPoints: 120,
    levels: 5,
    thresholdMultiple: 2,
    bandTolerance: 1,
    deduction: 1,
    steps: [
      { bound: 0, points: 0 },
      { bound: 0.6, points: 40 },
      { bound: 0.8, points: 70 },
      { bound: 0.9, points: 85 },
      { bound: 1, points: 100 },
    ],
    grades: [
      { bound: 0, name: "D" },
      { bound: 60, name: "C" },
      { bound: 75, name: "B" },
      { bound: 85, name: "A" },
      { bound: 95, name: "S" },
    ],
    shortestPeriod: 0.5,
  });
});

test("every function that an indicator calls is one of the custom functions", () => {
  const files = readdirSync(path.resolve(__dirname, "../../src/functions"), { recursive: true });
  const functions = files.map((file) => path.basename(String(file), ".ts"));
  const called = indicators().flatMap(({ measurement }) =>
    measurement.kind === "formula" ? [measurement.functionId] : [],
  );
  expect(called.length).toBeGreaterThan(0);
  for (const id of called) expect(functions).toContain(id.toLowerCase().replace(/[.]/g, "-"));
});

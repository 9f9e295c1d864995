import type { CatalogueEntry } from "../../../src/catalogue/catalogue-entry";
import type { CompanyIndicator } from "../../../src/catalogue/company/company-catalogue";
import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { mergeIndicators } from "../../../src/catalogue/company/merge-catalogue";
import { mergeTemplates } from "../../../src/catalogue/company/merge-templates";
import { templates } from "../../../src/catalogue/templates";
import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";
import { OWN_INDICATOR, SAMPLE } from "./sample-company";

let published: readonly CatalogueEntry[];

beforeAll(async () => {
  published = await wholeCatalogue();
});

const merged = (id: string, company = SAMPLE) =>
  mergeIndicators(published, company).find(({ entry }) => entry.id === id);

const withFormula = (formula: CompanyIndicator["formula"]) =>
  merged("own-1", { ...SAMPLE, indicators: [{ ...OWN_INDICATOR, formula }] })?.entry.measurement;

test("an empty catalogue changes nothing", () => {
  const entries = mergeIndicators(published, emptyCompanyCatalogue("Acme"));
  expect(entries.map(({ entry }) => entry)).toEqual(published);
  expect(entries.filter(({ origin, hidden }) => origin !== "published" || hidden)).toEqual([]);
});

test("a changed entry has the company's facts, and what was published beside it", () => {
  const found = merged("first-contact-resolution");
  const before = published.find(({ id }) => id === "first-contact-resolution");
  expect(found).toMatchObject({ origin: "changed", hidden: false, published: before });
  expect(found?.entry.measurement).toEqual({ kind: "typed" });
  expect([found?.entry.sources, found?.entry.assigned]).toEqual([before?.sources, []]);
  expect([found?.entry.benchmark, found?.entry.definedBy]).toEqual([null, null]);
});

test("an added entry comes in its place among the ids", () => {
  expect(merged("own-1")).toMatchObject({ origin: "added", published: null, hidden: false });
  const ids = mergeIndicators(published, SAMPLE).map(({ entry }) => entry.id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toHaveLength(published.length + 2);
});

test("a hidden entry stays, marked", () => {
  expect(merged("business-knowledge-proficiency")).toMatchObject({
    origin: "published",
    hidden: true,
  });
});

test("two figures of a function that scorecards call live become a live formula", () => {
  expect(withFormula({ function: "RATE", scale: 1000, inputs: ["a", "b"] })).toEqual({
    kind: "formula",
    functionId: "RATE",
    scale: 1000,
    numerator: "a",
    denominator: "b",
  });
});

test.each([
  ["a function of ranges", { function: "BALANCE", scale: 1, inputs: ["a", "b"] }],
  ["three figures", { function: "FCR", scale: 1, inputs: ["a", "b", "c"] }],
  ["one figure", { function: "CSAT", scale: 1, inputs: ["a"] }],
] as const)("%s is called beside the card", (_, formula) => {
  expect(withFormula(formula)).toEqual({
    kind: "call",
    functionId: formula.function,
    scale: 1,
    arguments: formula.inputs.map((input) => ({ input })),
  });
});

test("templates: own ones are added, hidden ones marked, none claims a document", () => {
  const entries = mergeTemplates(templates(), SAMPLE);
  expect(entries.find(({ entry }) => entry.id === "own-1")).toMatchObject({
    origin: "added",
    entry: { sources: [], exceptions: [], rows: SAMPLE.templates[0]?.rows, knockOuts: ["own-2"] },
  });
  expect(entries.find(({ entry }) => entry.id === "ecommerce")?.hidden).toBe(true);
  expect(entries).toHaveLength(templates().length + 1);
});

import { compareCatalogues } from "../../../src/catalogue/company/compare-catalogues";
import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import {
  freeOwnId,
  withHidden,
  withIndicator,
  withoutEntry,
  withTemplate,
} from "../../../src/catalogue/company/edit-catalogue";
import { CHANGED_INDICATOR, OWN_INDICATOR, OWN_TEMPLATE, SAMPLE } from "./sample-company";

const NONE = { added: [], changed: [], removed: [], hidden: [], shown: [] };

test("an entry of the same id is replaced where it stands, another one comes last", () => {
  const renamed = { ...OWN_INDICATOR, unit: "points" } as const;
  expect(withIndicator(SAMPLE, renamed).indicators.map(({ unit }) => unit)).toEqual([
    "points",
    "percent",
    "count",
  ]);
  const more = withTemplate(SAMPLE, { ...OWN_TEMPLATE, id: "own-2" });
  expect(more.templates.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
});

test("an entry is taken out, the others stay", () => {
  const left = withoutEntry(SAMPLE, "indicators", CHANGED_INDICATOR.id);
  expect(left.indicators.map(({ id }) => id)).toEqual(["own-1", "own-2"]);
  expect(left.templates).toBe(SAMPLE.templates);
});

test("hiding twice hides once, and showing takes it back", () => {
  const once = withHidden(SAMPLE, "templates", "finance", true);
  const twice = withHidden(once, "templates", "finance", true);
  expect(twice.hidden.templates).toEqual(["ecommerce", "finance"]);
  expect(withHidden(twice, "templates", "finance", false)).toEqual(SAMPLE);
});

test.each([
  [[], "own-1"],
  [["own-1", "own-7", "nps"], "own-8"],
  [["own-blue"], "own-1"],
])("the free id beside %j is %s", (ids, expected) => {
  expect(freeOwnId(ids.map((id) => ({ id })))).toBe(expected);
});

test("a comparison tells what is added, changed, removed, hidden and shown", () => {
  expect(compareCatalogues(SAMPLE, SAMPLE)).toEqual({ indicators: NONE, templates: NONE });
  const empty = emptyCompanyCatalogue("Acme");
  expect(compareCatalogues(empty, SAMPLE)).toEqual({
    indicators: {
      ...NONE,
      added: ["own-1", "first-contact-resolution", "own-2"],
      hidden: ["business-knowledge-proficiency"],
    },
    templates: { ...NONE, added: ["own-1"], hidden: ["ecommerce"] },
  });
  const next = withIndicator(SAMPLE, { ...OWN_INDICATOR, cycle: "year" });
  expect(compareCatalogues(SAMPLE, next).indicators).toEqual({ ...NONE, changed: ["own-1"] });
  expect(compareCatalogues(SAMPLE, empty).templates).toEqual({
    ...NONE,
    removed: ["own-1"],
    shown: ["ecommerce"],
  });
});

import fc from "fast-check";
import type { FacetValues } from "../../../src/catalogue/filters/facets";
import { FACETS, facetValues } from "../../../src/catalogue/filters/facets";
import type { Choice } from "../../../src/catalogue/filters/narrow";
import { chosenValues, narrow, toggled } from "../../../src/catalogue/filters/narrow";
import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";

let entries: readonly FacetValues[];

beforeAll(async () => {
  entries = (await wholeCatalogue()).map((entry) => facetValues(entry, "客服部、人力资源部"));
});

test("every entry has a value for every facet", () => {
  for (const values of entries) {
    for (const facet of FACETS) expect(values[facet].length).toBeGreaterThan(0);
  }
});

test("no choice keeps everything, and counts it", () => {
  const { places, counts } = narrow(entries, {});
  expect(places).toHaveLength(258);
  expect(Object.fromEntries(counts.perspective)).toEqual({
    customer: 100,
    internal: 84,
    financial: 31,
    learning: 29,
    "not-given": 14,
  });
  expect(counts.document.get("standard")).toBe(28);
  expect(counts.category.get("knock-out")).toBe(6);
  expect(counts.dataSource.get("人力资源部")).toBe(258);
});

test("within a facet any value will do, across facets each must be met", () => {
  const customer = narrow(entries, { perspective: ["customer"] }).places.length;
  const two = narrow(entries, { perspective: ["customer", "financial"] }).places.length;
  const both = narrow(entries, { perspective: ["customer"], role: ["helpdesk"] }).places;
  expect([customer, two]).toEqual([100, 131]);
  expect(both.length).toBeGreaterThan(0);
  for (const place of both) {
    expect(entries[place]?.perspective).toContain("customer");
    expect(entries[place]?.role).toContain("helpdesk");
  }
});

const choices = fc
  .array(fc.tuple(fc.constantFrom(...FACETS), fc.nat()), { maxLength: 4 })
  .map((picks): Choice => {
    const values = (facet: (typeof FACETS)[number]) => [
      ...new Set(entries.flatMap((entry) => entry[facet])),
    ];
    return picks.reduce<Choice>((choice, [facet, at]) => {
      const value = values(facet)[at % values(facet).length] ?? "";
      return toggled(choice, facet, value);
    }, {});
  });

test("the count of an unchosen value is what choosing it alone in its facet leaves", () => {
  fc.assert(
    fc.property(choices, fc.constantFrom(...FACETS), (choice, facet) => {
      const { counts } = narrow(entries, choice);
      for (const [value, count] of counts[facet]) {
        expect(narrow(entries, { ...choice, [facet]: [value] }).places).toHaveLength(count);
      }
    }),
    { numRuns: 60 },
  );
});

test("a value is added, and taken away when chosen again", () => {
  const once = toggled({}, "role", "agent");
  const more = toggled(once, "cycle", "month");
  expect(chosenValues(more)).toEqual([
    ["role", "agent"],
    ["cycle", "month"],
  ]);
  expect(chosenValues(toggled(more, "role", "agent"))).toEqual([["cycle", "month"]]);
});

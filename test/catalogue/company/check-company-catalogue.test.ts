import { checkCompanyCatalogue } from "../../../src/catalogue/company/check-company-catalogue";
import type {
  CompanyCatalogue,
  CompanyIndicator,
} from "../../../src/catalogue/company/company-catalogue";
import { emptyCompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import type { KnownThings } from "../../../src/catalogue/company/known-things";
import type { Problem } from "../../../src/catalogue/company/problem";
import {
  CHANGED_INDICATOR,
  knownThings,
  OWN_GATE,
  OWN_INDICATOR,
  OWN_TEMPLATE,
  SAMPLE,
} from "./sample-company";

let known: KnownThings;

beforeAll(async () => {
  known = await knownThings();
});

function problemsOf(value: unknown): readonly Problem[] {
  const check = checkCompanyCatalogue(value, known);
  return "problems" in check ? check.problems : [];
}

/** The sample, with something else in some of its parts. */
const but = (parts: Partial<Record<keyof CompanyCatalogue, unknown>>) => ({ ...SAMPLE, ...parts });
const withIndicator = (parts: object) =>
  but({ indicators: [{ ...OWN_INDICATOR, ...parts }], templates: [] });
const withTemplate = (parts: object) => but({ templates: [{ ...OWN_TEMPLATE, ...parts }] });
const withText = (parts: object) =>
  withIndicator({ texts: { "zh-CN": { ...OWN_INDICATOR.texts["zh-CN"], ...parts } } });

test("a catalogue in which everything is right is taken as it is", () => {
  expect(checkCompanyCatalogue(SAMPLE, known)).toEqual({ catalogue: SAMPLE });
  expect(problemsOf(emptyCompanyCatalogue("Acme"))).toEqual([]);
});

test("a file that an editor knows by its schema is taken", () => {
  const file = { $schema: "https://example.com/x.json", ...SAMPLE };
  expect(checkCompanyCatalogue(file, known)).toEqual({ catalogue: SAMPLE });
});

describe("as a whole", () => {
  test.each([
    [null],
    [[]],
    ["text"],
    [{ name: "kpi", version: "1.0.0" }],
    [but({ format: "other" })],
  ])("%j is foreign", (value) => {
    expect(problemsOf(value)).toEqual([{ place: [], reason: "foreign-file", values: {} }]);
  });

  test("a newer version is told, and nothing else", () => {
    expect(problemsOf(but({ version: 2, name: 5 }))).toEqual([
      { place: ["version"], reason: "newer-version", values: { version: 2, known: 1 } },
    ]);
  });

  test("50,000 entries are one problem, not 50,000", () => {
    const indicators = Array.from({ length: 50_000 }, () => ({ anything: 1 }));
    expect(problemsOf(but({ indicators }))).toEqual([
      { place: ["indicators"], reason: "too-many", values: { count: 50_000, most: 5000 } },
    ]);
  });

  test("5,000 entries are taken", () => {
    const indicators = Array.from({ length: 5000 }, (_, at) => ({
      ...OWN_INDICATOR,
      id: `own-${at}`,
    }));
    expect(problemsOf(but({ indicators, templates: [] }))).toEqual([]);
  });
});

const INDICATOR = ["indicators", 0];

describe("the shape", () => {
  test.each([
    [
      "a wrong type",
      but({ name: 5 }),
      ["name"],
      "wrong-type",
      { expected: "string", found: "number" },
    ],
    [
      "a list for an object",
      but({ hidden: [] }),
      ["hidden"],
      "wrong-type",
      { expected: "object", found: "array" },
    ],
    [
      "a missing field",
      but({ templates: undefined, hidden: SAMPLE.hidden }),
      ["templates"],
      "wrong-type",
      { expected: "array", found: "undefined" },
    ],
    [
      "an unknown unit",
      withIndicator({ unit: "furlong" }),
      [...INDICATOR, "unit"],
      "not-one-of",
      { text: "furlong" },
    ],
    [
      "an unknown category",
      withIndicator({ category: "luck" }),
      [...INDICATOR, "category"],
      "not-one-of",
      { text: "luck" },
    ],
    [
      "a field that nobody knows",
      withIndicator({ colour: "red" }),
      INDICATOR,
      "unknown-field",
      { field: "colour" },
    ],
    [
      "an id with capitals",
      withIndicator({ id: "Own 1" }),
      [...INDICATOR, "id"],
      "wrong-form",
      { text: "Own 1" },
    ],
    [
      "a blank name",
      withText({ name: "  " }),
      [...INDICATOR, "texts", "zh-CN", "name"],
      "blank",
      {},
    ],
    [
      "a name over two lines",
      withText({ name: "a\nb" }),
      [...INDICATOR, "texts", "zh-CN", "name"],
      "wrong-form",
      { text: "a\nb" },
    ],
    [
      "a huge text",
      withText({ note: "很".repeat(2_000_000) }),
      [...INDICATOR, "texts", "zh-CN", "note"],
      "too-long",
      { length: 2_000_000, most: 1000 },
    ],
    [
      "no language",
      withIndicator({ texts: {} }),
      [...INDICATOR, "texts"],
      "too-few",
      { count: 0, least: 1 },
    ],
    [
      "a language nobody speaks here",
      withIndicator({ texts: { fr: {} } }),
      [...INDICATOR, "texts"],
      "unknown-field",
      { field: "fr" },
    ],
    [
      "a weight of nothing",
      withTemplate({ rows: [{ ...OWN_TEMPLATE.rows[0], weight: 0 }] }),
      ["templates", 0, "rows", 0, "weight"],
      "too-small",
      { value: 0, above: 0 },
    ],
    [
      "a weight in percent",
      withTemplate({ rows: [{ ...OWN_TEMPLATE.rows[0], weight: 40 }] }),
      ["templates", 0, "rows", 0, "weight"],
      "too-large",
      { value: 40, most: 1 },
    ],
    [
      "no rows",
      withTemplate({ rows: [] }),
      ["templates", 0, "rows"],
      "too-few",
      { count: 0, least: 1 },
    ],
    [
      "an id hidden twice",
      but({ hidden: { indicators: ["nps", "nps"], templates: [] } }),
      ["hidden", "indicators", 1],
      "twice",
      { text: "nps" },
    ],
  ] as const)("%s", (_, value, place, reason, values) => {
    const [first, ...others] = problemsOf(value);
    expect(first).toMatchObject({ place, reason, values });
    expect(others).toEqual([]);
  });

  test("what is missing is named", () => {
    const incomplete: Partial<CompanyIndicator> = { ...OWN_INDICATOR };
    Reflect.deleteProperty(incomplete, "direction");
    expect(problemsOf(but({ indicators: [incomplete], templates: [] }))).toEqual([
      { place: INDICATOR, reason: "missing", values: { field: "direction" } },
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "prototype"])(
    "a field called %s is a field that nobody knows, and changes no object",
    (field) => {
      const text = JSON.stringify(SAMPLE).replace('"name"', `"${field}":{"polluted":1},"name"`);
      expect(problemsOf(JSON.parse(text))).toEqual([
        { place: [], reason: "unknown-field", values: { field } },
      ]);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );
});

describe("the meaning", () => {
  const rows = OWN_TEMPLATE.rows;
  const formula = { function: "RATE", scale: 1, inputs: ["renewed", "due"] };
  test.each([
    [
      "an id twice",
      but({ indicators: [OWN_INDICATOR, OWN_GATE, OWN_INDICATOR, CHANGED_INDICATOR] }),
      ["indicators", 2, "id"],
      "id-twice",
      { id: "own-1", before: 1 },
    ],
    [
      "an id that is neither own nor published",
      withIndicator({ id: "renewals" }),
      [...INDICATOR, "id"],
      "id-not-own",
      { id: "renewals" },
    ],
    [
      "a gate that only half is one",
      withIndicator({ kind: "gate" }),
      [...INDICATOR, "direction"],
      "gate-mixed",
      { kind: "gate" },
    ],
    [
      "a gate with a category",
      but({ indicators: [{ ...OWN_GATE, category: "outcome" }], templates: [] }),
      [...INDICATOR, "category"],
      "gate-mixed",
      { kind: "gate" },
    ],
    [
      "a gate with a perspective",
      but({ indicators: [{ ...OWN_GATE, perspective: "customer" }], templates: [] }),
      [...INDICATOR, "perspective"],
      "gate-mixed",
      { kind: "gate" },
    ],
    [
      "no category",
      withIndicator({ category: null }),
      [...INDICATOR, "category"],
      "category-missing",
      {},
    ],
    [
      "limits the wrong way round",
      withIndicator({ bounds: { lowest: 1, highest: 1 } }),
      [...INDICATOR, "bounds"],
      "bounds-order",
      { lowest: 1, highest: 1 },
    ],
    [
      "an unknown function",
      withIndicator({ formula: { ...formula, function: "HACK" } }),
      [...INDICATOR, "formula", "function"],
      "function-unknown",
      { function: "HACK" },
    ],
    [
      "a figure too few",
      withIndicator({ formula: { ...formula, inputs: ["renewed"] } }),
      [...INDICATOR, "formula", "inputs"],
      "inputs-count",
      { function: "RATE", count: 1, least: 2, most: 2 },
    ],
    [
      "an unknown input",
      withIndicator({ formula: { ...formula, inputs: ["renewed", "dues"] } }),
      [...INDICATOR, "formula", "inputs", 1],
      "input-unknown",
      { input: "dues", language: "zh-CN", named: "renewed, due" },
    ],
    [
      "weights that do not sum",
      withTemplate({ rows: rows.slice(0, 2) }),
      ["templates", 0, "rows"],
      "weights-sum",
      { sum: 75 },
    ],
    [
      "an unknown indicator",
      withTemplate({ rows: [{ indicator: "own-9", category: "outcome", weight: 1 }] }),
      ["templates", 0, "rows", 0, "indicator"],
      "indicator-unknown",
      { id: "own-9" },
    ],
    [
      "a knock-out item with a weight",
      withTemplate({ rows: [{ indicator: "own-2", category: "outcome", weight: 1 }] }),
      ["templates", 0, "rows", 0, "indicator"],
      "row-is-gate",
      { id: "own-2" },
    ],
    [
      "an indicator twice",
      withTemplate({
        rows: [
          { ...rows[0], weight: 0.5 },
          { ...rows[0], weight: 0.5 },
        ],
      }),
      ["templates", 0, "rows", 1, "indicator"],
      "row-twice",
      { id: "own-1" },
    ],
    [
      "a knock-out that weighs",
      withTemplate({ knockOuts: ["own-1"] }),
      ["templates", 0, "knockOuts", 0],
      "knock-out-not-gate",
      { id: "own-1" },
    ],
    [
      "an unknown knock-out",
      withTemplate({ knockOuts: ["own-7"] }),
      ["templates", 0, "knockOuts", 0],
      "indicator-unknown",
      { id: "own-7" },
    ],
    [
      "hiding what is not published",
      but({ hidden: { indicators: ["own-1"], templates: ["none"] } }),
      ["hidden", "indicators", 0],
      "indicator-unknown",
      { id: "own-1" },
    ],
  ] as const)("%s", (_, value, place, reason, values) => {
    expect(problemsOf(value)[0]).toMatchObject({ place, reason, values });
  });

  test("each problem is told once, all of them at once", () => {
    const bad = but({
      indicators: [
        { ...OWN_INDICATOR, category: null },
        { ...OWN_GATE, category: "outcome" },
      ],
      templates: [],
      hidden: { indicators: [], templates: ["none"] },
    });
    expect(problemsOf(bad).map(({ reason }) => reason)).toEqual([
      "category-missing",
      "gate-mixed",
      "template-unknown",
    ]);
  });

  test("an input of every object's own is not a named one", () => {
    const inputs = ["constructor", "due"];
    const [first] = problemsOf(withIndicator({ formula: { ...formula, inputs } }));
    expect(first).toMatchObject({ reason: "input-unknown", values: { input: "constructor" } });
  });
});

import { readdirSync } from "node:fs";
import path from "node:path";
import { indicators } from "../../src/catalogue/indicators";
import type { IndicatorMeasurement } from "../../src/catalogue/indicator";
import { wholeCatalogue } from "../../src/catalogue/whole-catalogue";

const TABLE = "000_ef8cc36ca70fe528.txt";
const FUNCTIONS = readdirSync(path.resolve(__dirname, "../../src/functions"), { recursive: true });
const isOffered = (id: string) => {
  const file = `${id.toLowerCase().replace(/[.]/g, "-")}.ts`;
  return FUNCTIONS.some((found) => path.basename(String(found)) === file);
};

const functionOf = (measurement: IndicatorMeasurement) =>
  measurement.kind === "typed" ? null : measurement.functionId;

test("the catalogue is the 230 indicators of the documents and 28 of the trade", async () => {
  const entries = await wholeCatalogue();
  expect(entries).toHaveLength(258);
  expect(entries.filter(({ standard }) => standard)).toHaveLength(28);
});

test("it is sorted by id", async () => {
  const ids = (await wholeCatalogue()).map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});

test("what the templates hold is the same there", async () => {
  const entries = await wholeCatalogue();
  for (const indicator of indicators()) {
    expect(entries).toContainEqual(expect.objectContaining(indicator));
  }
});

test("every function that an indicator names is one of the custom functions", async () => {
  const named = (await wholeCatalogue()).flatMap(({ id, measurement }) => {
    const functionId = functionOf(measurement);
    return functionId === null ? [] : [{ id, functionId }];
  });
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ functionId }) => !isOffered(functionId))).toEqual([]);
});

test("a figure with a bound names a function that guards it, and RATE is what has none", async () => {
  const calls = (await wholeCatalogue()).flatMap(({ id, bounds, unit, measurement }) =>
    functionOf(measurement) === "RATE" ? [{ id, bounds, unit }] : [],
  );
  expect(calls.filter(({ bounds, unit }) => bounds !== null || unit === "per-mille")).toEqual([]);
  expect(calls).toHaveLength(17);
});

test("cases per thousand name the function that multiplies, or a thousand times a share", async () => {
  const perMille = (await wholeCatalogue()).filter(({ unit }) => unit === "per-mille");
  expect(
    perMille.map(({ bounds, measurement }) => [
      functionOf(measurement),
      bounds?.highest ?? null,
      measurement.kind === "typed" ? null : measurement.scale,
    ]),
  ).toEqual([["SHARE", 1000, 1000], ...Array.from({ length: 4 }, () => ["PERMILLE", null, 1])]);
});

test("a function that is none is told apart", () => {
  expect([isOffered("ALERT.RECALL"), isOffered("ALERT.ACCURACY")]).toEqual([true, false]);
});

test("each of the 57 rows without a formula can be rated by a rubric", async () => {
  const rows = new Map<string, { formula: boolean; rubric: boolean }>();
  for (const { sources, rubric } of await wholeCatalogue()) {
    for (const { item, section, says } of sources.filter(({ document }) => document === TABLE)) {
      const row = rows.get(`${section} ${item}`);
      rows.set(`${section} ${item}`, {
        formula: row?.formula === true || "formula" in says || "printedFormula" in says,
        rubric: row?.rubric === true || rubric,
      });
    }
  }
  const described = [...rows.values()].filter(({ formula }) => !formula);
  expect(described).toHaveLength(57);
  expect(described.filter(({ rubric }) => !rubric)).toEqual([]);
});

test("a rating that a person gives has a rubric", async () => {
  const ratings = (await wholeCatalogue()).filter(
    ({ unit, measurement }) => unit === "rating" && measurement.kind === "typed",
  );
  const bare = ratings.filter(({ rubric }) => !rubric).map(({ id }) => id);
  expect(bare).toEqual([]);
});

test("the eight rows without a perspective leave it open", async () => {
  const open = (await wholeCatalogue()).filter(({ doubts }) => doubts.includes("perspective-open"));
  expect(open.map(({ perspective }) => perspective)).toEqual(Array(8).fill(null));
});

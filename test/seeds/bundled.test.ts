import path from "node:path";
import { languages, readTexts } from "../../.config/locales.cjs";
import { readSeeds } from "../../.config/read-seeds.cjs";

const ROOT = path.resolve(__dirname, "../..");
const SEEDS = readSeeds(ROOT);

interface BundledModule {
  readonly code: string;
  readonly contextDependencies: readonly string[];
}

type Bundler = (options: object, context: { readonly resourceQuery: string }) => BundledModule;

const made = new Map<string, BundledModule>();

/**
 * The module as webpack makes it, made once; `query` is what follows the question mark of the
 * request.
 */
function bundle(name: string, query = ""): BundledModule {
  const bundler = jest.requireActual<Bundler>(`../../.config/${name}.val.cjs`);
  const known = made.get(name + query) ?? bundler({}, { resourceQuery: query });
  made.set(name + query, known);
  return known;
}

const underJest = (name: string) => jest.requireActual<object>(`../../.config/${name}.cjs`);

function run(code: string): object {
  const exports = {};
  // The code is what webpack would run as the module; here it runs with an exports object of ours.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  new Function("exports", code)(exports);
  return exports;
}

const idsInTemplates = [
  ...new Set(
    SEEDS.templates.flatMap(({ rows, knockOuts, optionalKnockOuts }) => [
      ...rows.map(({ indicator }) => indicator),
      ...knockOuts,
      ...optionalKnockOuts,
    ]),
  ),
].sort();

test("at once, the bundle holds the templates and what a card needs of their indicators", () => {
  const { indicators, templates } = run(bundle("seeds").code) as typeof SEEDS;
  expect(templates).toEqual(SEEDS.templates);
  expect(indicators.map(({ id }) => id)).toEqual(idsInTemplates);
  for (const indicator of indicators) {
    expect(SEEDS.indicators).toContainEqual(expect.objectContaining(indicator));
    expect(indicator).not.toHaveProperty("sources");
  }
});

test("at once, the bundle says which working sheets there are, in their order", () => {
  const { workingSheetIds } = run(bundle("seeds").code) as { workingSheetIds: string[] };
  expect(workingSheetIds).toHaveLength(8);
  expect(workingSheetIds).toEqual(
    [...SEEDS.workingSheets].sort((one, other) => one.place - other.place).map(({ id }) => id),
  );
});

test("the custom functions get the profiles without what only the check needs", () => {
  const bundled = run(bundle("seeds-profiles").code);
  expect(bundled).toMatchObject({ profiles: [{ id: "customer-service", ranges: {} }] });
  expect(bundled).not.toMatchObject({ profiles: [{ limits: {} }] });
  expect(bundled).not.toMatchObject({ profiles: [{ partSources: {} }] });
  expect(bundle("seeds").code).not.toContain("exports.profiles");
});

test("the catalogue of its own holds exactly what was checked", () => {
  const { code } = bundle("seeds-catalogue");
  const profileChecks = SEEDS.profiles.map(({ id, limits, partSources }) => ({
    id,
    limits,
    partSources,
  }));
  expect(run(code)).toEqual({
    entries: SEEDS.indicators,
    workingSheets: SEEDS.workingSheets,
    profileChecks,
  });
});

test("the finder knows every indicator, and reads traditional characters", () => {
  const { index, simpler } = run(bundle("seeds-finder").code) as typeof import("seeds/finder");
  expect(index.documents.map(({ id }) => id)).toEqual(SEEDS.indicators.map(({ id }) => id));
  expect(simpler).toMatchObject({ 顧: "顾", 滿: "满", 決: "决", 頻: "频" });
  const simplified = Object.values(simpler).join("");
  for (const character of Object.keys(simpler)) expect(simplified).not.toContain(character);
});

test("the finder is made anew also when the way of finding changes", () => {
  expect(bundle("seeds-finder").contextDependencies).toEqual([
    path.join(ROOT, "seeds"),
    path.join(ROOT, "src/catalogue/finder"),
  ]);
});

test("each language has its own two chunks of texts", () => {
  const { code } = bundle("seeds-texts");
  for (const tag of languages(ROOT)) {
    for (const extent of ["card", "whole"]) {
      expect(code).toContain(`"./seeds-texts.val.cjs?tag=${tag}&extent=${extent}"`);
      expect(code).toContain(`"indicators-${extent}-${tag}"`);
    }
  }
});

test.each(languages(ROOT))(
  "the texts of %s are all there, and the cards' ones are a part",
  (tag) => {
    const textsOf = (extent: string) => {
      const { code } = bundle("seeds-texts", `?tag=${tag}&extent=${extent}`);
      return (run(code) as { readonly texts: Record<string, object> }).texts;
    };
    const whole = textsOf("whole");
    expect(whole).toEqual(readTexts(ROOT, tag, "indicators"));
    expect(Object.keys(whole).sort()).toEqual(SEEDS.indicators.map(({ id }) => id));

    const card = textsOf("card");
    expect(Object.keys(card)).toEqual(idsInTemplates);
    for (const [id, text] of Object.entries(card)) {
      expect(whole[id]).toMatchObject(text);
      expect(text).not.toHaveProperty("anchors");
    }
  },
);

test("the build starts again when anything in the seeds changes", () => {
  for (const name of ["seeds", "seeds-catalogue", "seeds-profiles", "seeds-texts"]) {
    expect(bundle(name).contextDependencies).toEqual([path.join(ROOT, "seeds")]);
  }
});

test("tests see the same", () => {
  expect(underJest("seeds")).toEqual(run(bundle("seeds").code));
  expect(underJest("seeds-profiles")).toEqual(run(bundle("seeds-profiles").code));
  expect(underJest("seeds-catalogue")).toEqual(run(bundle("seeds-catalogue").code));
  expect(underJest("seeds-finder")).toEqual(run(bundle("seeds-finder").code));
});

import { entries } from "seeds/catalogue";
import { indicators } from "../../src/catalogue/indicators";
import { template, templates, templatesIn } from "../../src/catalogue/templates";
import { weightProfile } from "../../src/catalogue/weight-profiles";
import { PUBLISHED, PUBLISHED_CATEGORIES, PUBLISHED_RANGES } from "./published";

const DOCUMENT = "001_6200184e0b5a4d89.txt";

const sourcesOf = (id: string) =>
  entries
    .filter((entry) => entry.id === id)
    .flatMap(({ sources }) => sources.filter(({ document }) => document === DOCUMENT));

test("the industries' templates are the three of the document, and theirs the published weights", () => {
  expect(templatesIn("industry").map(({ id }) => id)).toEqual(Object.keys(PUBLISHED));
  const published = templates().filter(({ assigned }) => !assigned.includes("weights"));
  expect(published.map(({ id }) => id)).toEqual(Object.keys(PUBLISHED));
});

describe.each(Object.entries(PUBLISHED))("%s", (id, published) => {
  test("names its place in the document", () => {
    expect(template(id).sources).toEqual([
      expect.objectContaining({ document: DOCUMENT, item: published.heading }),
    ]);
  });

  test("has the rows as printed: order, category, weight", () => {
    const rows = template(id).rows.map(({ indicator: indicatorId, category, weight }) => ({
      items: sourcesOf(indicatorId).map(({ item }) => item),
      category,
      percent: Math.round(100 * weight),
    }));
    expect(rows).toEqual(
      published.rows.map(([category, name, percent]) => ({
        items: expect.arrayContaining([name]) as string[],
        category: PUBLISHED_CATEGORIES[category],
        percent,
      })),
    );
  });

  test.each(published.rows.filter(([, , , formula]) => formula !== null))(
    "%s %s keeps its formula",
    (_category, name, _percent, formula) => {
      const said = entries
        .flatMap(({ sources }) => sources)
        .find(({ item, section }) => item === name && section.includes(published.heading));
      expect(said?.says).toMatchObject({ formula });
    },
  );

  test("knocks out by what the document says, and by nothing else", () => {
    const items = template(id).knockOuts.map((gate) => sourcesOf(gate)[0]?.item);
    expect(items).toEqual(published.knockOuts);
  });
});

test("first contact resolution keeps the formula, cycle and system of its definition", () => {
  const [definition] = sourcesOf("first-contact-resolution");
  expect(definition?.says).toMatchObject({
    formula: "首次解决率(FCR) = 在同一问题上,客户第一次联系就解决的工单数 ÷ 总工单数 × 100%",
    cycle: "按月统计",
    dataSource: "工单系统",
  });
});

test("the ranges are the recommended ones", () => {
  const { ranges } = weightProfile("customer-service");
  const inPercent = Object.entries(ranges).map(([category, { lowest, highest }]) => [
    category,
    [Math.round(100 * lowest), Math.round(100 * highest)],
  ]);
  expect(Object.fromEntries(inPercent)).toEqual(PUBLISHED_RANGES);
});

test("all 17 weighted indicators, the knock-out item and the other bottom lines are at hand", () => {
  const used = templatesIn("industry").flatMap(({ rows, knockOuts, optionalKnockOuts }) => [
    ...rows.map(({ indicator: id }) => id),
    ...knockOuts,
    ...optionalKnockOuts,
  ]);
  expect(used).toHaveLength(17 + 1 + 5);
  const atHand = indicators().map(({ id }) => id);
  expect(used.filter((id) => !atHand.includes(id))).toEqual([]);
});

test("every bottom line that the document names is a knock-out item or offered as one", () => {
  for (const { sources, knockOuts, optionalKnockOuts } of templatesIn("industry")) {
    const named = sources.flatMap(({ says }) => says["bottomLine"]?.split("、") ?? []);
    const offered = [...knockOuts, ...optionalKnockOuts].map((id) =>
      sourcesOf(id).map(({ item }) => item),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((item) => !offered.some((items) => items.includes(item)))).toEqual([]);
  }
});

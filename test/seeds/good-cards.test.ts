/** What makes a scorecard good, asked of every template: the rules of weight, choice and source. */
import { entries } from "seeds/catalogue";
import type { CatalogueEntry } from "../../src/catalogue/catalogue-entry";
import { entryById } from "../../src/catalogue/entry-by-id";
import type { Template } from "../../src/catalogue/template";
import { TEMPLATE_GROUPS } from "../../src/catalogue/template";
import { templates, templatesIn } from "../../src/catalogue/templates";
import { weightProfile } from "../../src/catalogue/weight-profiles";
import { checkBalance } from "../../src/domain/balance/check-balance";
import { PERSPECTIVES } from "../../src/domain/balance/category";

const entry = (id: string): CatalogueEntry => entryById(entries, id);
const composed = templates().filter(({ assigned }) => assigned.includes("weights"));
const named = (list: readonly Template[]) =>
  list.map((template) => [template.id, template] as const);
const inPercent = (weight: number) => Math.round(weight * 1e9) / 1e7;
const rowsOf = ({ rows }: Template) =>
  rows.map((row) => ({ ...row, perspective: entry(row.indicator).perspective }));
const balanceOf = (template: Template) =>
  checkBalance(rowsOf(template), weightProfile(template.profile));

test("there are three industries, ten roles, and five kinds of customer", () => {
  expect(TEMPLATE_GROUPS.map((group) => templatesIn(group).length)).toEqual([3, 10, 5]);
  for (const group of TEMPLATE_GROUPS) {
    const places = templatesIn(group).map(({ place }) => place);
    expect(places).toEqual(places.map((_, index) => index + 1));
  }
});

describe.each(named(templates()))("%s", (_id, template) => {
  test("has five to eight indicators, each 5 % to 30 % in steps of 5 %", () => {
    expect(template.rows.length).toBeGreaterThanOrEqual(5);
    expect(template.rows.length).toBeLessThanOrEqual(8);
    const weights = template.rows.map(({ weight }) => inPercent(weight));
    expect(weights.filter((weight) => weight < 5 || weight > 30 || weight % 5 !== 0)).toEqual([]);
  });

  test("puts more than half into outcome and efficiency, with both present", () => {
    const [outcome, efficiency] = balanceOf(template).categories.map(({ weight }) => weight);
    expect(outcome).toBeGreaterThan(0);
    expect(efficiency).toBeGreaterThan(0);
    expect((outcome ?? 0) + (efficiency ?? 0)).toBeGreaterThan(0.5);
  });

  test("names for each indicator the place of a document where it stands", () => {
    const lost = template.rows.filter(({ indicator }) =>
      entry(indicator).sources.every(
        ({ document, item, section, says }) =>
          !template.sources.some(
            (source) =>
              source.document === document &&
              (section.includes(source.read ?? source.item) ||
                item === source.item ||
                item.includes(source.item) ||
                Object.values(says).includes(source.item)),
          ),
      ),
    );
    expect(lost.map(({ indicator }) => indicator)).toEqual([]);
  });

  test("measures nothing twice: equal inputs are one measure", () => {
    const measures = template.rows.map(({ indicator }) => {
      const { id, measurement } = entry(indicator);
      return JSON.stringify(measurement.kind === "typed" ? id : measurement);
    });
    expect(new Set(measures).size).toBe(measures.length);
  });
});

describe.each(named(composed))("%s, which is ours", (_id, template) => {
  test("lies inside every range", () => {
    const verdicts = balanceOf(template).categories.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["within", "within", "within", "within"]);
    expect(template.exceptions).toEqual([]);
  });

  test("says which parts are ours", () => {
    expect(template.assigned).toEqual(["categories", "rows", "weights"]);
  });

  test("takes each category from its indicator", () => {
    for (const { indicator, category } of template.rows) {
      expect([indicator, entry(indicator).category]).toEqual([indicator, category]);
    }
  });

  test("sets a partner beside whatever can be had by speed or number alone", () => {
    const ids = template.rows.map(({ indicator }) => indicator);
    const alone = ids
      .map(entry)
      .filter(({ flags }) => flags.includes("gameable"))
      .filter(({ partners }) => !partners.some((partner) => ids.includes(partner)));
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test("rests on figures for half of its weight at least; ratings come on top", () => {
    const counted = template.rows.filter(({ indicator }) => entry(indicator).kind !== "rating");
    const weight = counted.reduce((sum, row) => sum + row.weight, 0);
    expect(inPercent(weight)).toBeGreaterThanOrEqual(50);
  });

  test("has a perspective for each indicator", () => {
    expect(balanceOf(template).withoutPerspective).toBe(0);
  });
});

test.each(["supervisor", "manager", "channel-supervisor"])(
  "%s covers all four perspectives",
  (id) => {
    const template = entryById(composed, id);
    const covered = balanceOf(template).perspectives.filter(({ weight }) => weight > 0);
    expect(covered.map(({ perspective }) => perspective)).toEqual([...PERSPECTIVES]);
  },
);

test("front-line cards hold nobody to what the whole queue or company decides", () => {
  for (const id of ["agent", "channel-agent"]) {
    const shared = entryById(composed, id).rows.filter(({ indicator }) =>
      entry(indicator).flags.includes("shared"),
    );
    expect(shared).toEqual([]);
  }
});

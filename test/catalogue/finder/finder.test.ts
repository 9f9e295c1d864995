import fc from "fast-check";
import { index, simpler } from "seeds/finder";
import type { FindableText, Letters } from "../../../src/catalogue/finder/finder-document";
import { finderDocument } from "../../../src/catalogue/finder/finder-document";
import { makeFinder } from "../../../src/catalogue/finder/finder";
import { finderIndex } from "../../../src/catalogue/finder/finder-index";
import { plainTextWith } from "../../../src/catalogue/finder/plain-text";

const plain = plainTextWith(simpler);
const fresh = () => makeFinder(index, plain);

/** Enough pinyin for the names below. */
const PINYIN: Readonly<Record<string, string>> = { 门: "men", 店: "dian", 客: "ke", 流: "liu" };
const letters: Letters = {
  plain,
  pinyin: (hanzi) => Array.from(hanzi, (one) => PINYIN[one] ?? one),
};

const documentOf = (id: string, text: FindableText) =>
  finderDocument({ id, measurement: { kind: "typed" }, sources: [] }, [text], letters);

const OWN = finderIndex([
  documentOf("store-traffic", { name: "门店客流 TRF", measured: "Visitors ÷ opening days" }),
  documentOf("customer-satisfaction", { name: "Guest delight", measured: "Smiles counted" }),
]);

describe("with a company's own entries", () => {
  const finder = fresh().withEntries(OWN);

  test.each([
    ["门店", "store-traffic"],
    ["mdkl", "store-traffic"],
    ["trf", "store-traffic"],
    ["visitors", "store-traffic"],
    ["delight", "customer-satisfaction"],
    ["首次解决率", "first-contact-resolution"],
  ])("%s finds %s", (typed, id) => {
    expect(finder.find(typed)?.ids).toContain(id);
  });

  test("changed entries do not come up as they were published", () => {
    const ids = finder.find("客户满意度")?.ids ?? [];
    expect(ids).not.toContain("customer-satisfaction");
    expect(ids).toContain("customer-satisfaction-mean");
  });

  test("the published finder stays as it was", () => {
    const published = fresh();
    published.withEntries(OWN);
    expect(published.find("客户满意度")?.ids).toContain("customer-satisfaction");
    expect(published.find("mdkl")?.ids).toEqual([]);
  });

  test("later changes replace earlier ones", () => {
    const again = finderIndex([documentOf("store-traffic", { name: "Footfall", measured: "All" })]);
    const changed = finder.withEntries(again);
    expect(changed.find("footfall")?.ids).toEqual(["store-traffic"]);
    expect(changed.find("mdkl")?.ids).toEqual([]);
  });
});

const words = [
  ...new Set(index.documents.flatMap(({ names }) => names.map((name) => name.plain))),
  "scjjl",
  "rentention rate",
  "shou ci jie jue",
  "vip 客户",
];

test("typing letter by letter finds the same as pasting the whole", () => {
  const typing = fresh();
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(40), (word, length) => {
      const query = word.slice(0, length);
      for (let end = 1; end < query.length; end += 1) typing.find(query.slice(0, end));
      expect(typing.find(query)?.ids).toEqual(fresh().find(query)?.ids);
    }),
    { numRuns: 150 },
  );
});

test("one word more never finds more", () => {
  const finder = fresh();
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
      const together = finder.find(`${one} ${other}`)?.ids ?? [];
      const alone = new Set(finder.find(one)?.ids);
      expect(together.filter((id) => !alone.has(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("anything may be typed", () => {
  const finder = fresh();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
      const ids = finder.find(typed)?.ids ?? [];
      expect(ids.length).toBeLessThanOrEqual(index.documents.length);
    }),
    { numRuns: 300 },
  );
});

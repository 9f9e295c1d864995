import { finderDocument } from "../../../src/catalogue/finder/finder-document";
import { finderIndex } from "../../../src/catalogue/finder/finder-index";
import { plainTextWith } from "../../../src/catalogue/finder/plain-text";

const DOCUMENT = finderDocument(
  {
    id: "first-contact-resolution",
    measurement: {
      kind: "formula",
      functionId: "FCR",
      scale: 1,
      numerator: "solved",
      denominator: "all",
    },
    sources: [
      { document: "a.txt", item: "首次解决率(FCR)", section: "1", says: {} },
      { document: "b.txt", item: "首次解決(jué)率", read: "一次解决率", section: "2", says: {} },
    ],
  },
  [
    {
      name: "首次解决率 FCR",
      also: ["首解率"],
      measured: "一次解决的工单数 ÷ 总工单数 × 100%",
      numerator: "一次解决的工单数",
      denominator: "总工单数",
    },
    {
      name: "First contact resolution (FCR)",
      measured: "Solved at once ÷ all",
      inputs: { x: "Tickets" },
    },
  ],
  {
    plain: plainTextWith({}),
    pinyin: (hanzi) => Array.from(hanzi).map((character) => `lv${character}`),
  },
);

test("names stand without their abbreviations, which are other names", () => {
  expect(DOCUMENT.names.map(({ plain }) => plain)).toEqual([
    "首次解决率",
    "first contact resolution",
  ]);
  expect(DOCUMENT.also.map(({ plain }) => plain)).toEqual([
    "首解率",
    "fcr",
    "kpi fcr",
    "一次解决率",
  ]);
});

test("only names with hanzi have syllables, with u for ü", () => {
  expect(DOCUMENT.names.map(({ syllables }) => syllables?.[0])).toEqual(["lu首", undefined]);
});

test("the formula's words stand once, hanzi apart from the others", () => {
  expect(DOCUMENT.hanzi.split(" ")).toEqual(expect.arrayContaining(["一次解决的工单数总工单数"]));
  expect(DOCUMENT.hanzi.match(/总工单数/g)).toHaveLength(1);
  expect(DOCUMENT.words).toEqual(
    expect.arrayContaining(["100", "solved", "tickets", "first", "fcr", "kpi"]),
  );
  expect(new Set(DOCUMENT.words).size).toBe(DOCUMENT.words.length);
  expect(DOCUMENT.mentions).toBe(2);
});

test("an index knows for each word the documents that hold it", () => {
  const other = { ...DOCUMENT, id: "other", words: ["solved", "later"] };
  const { documents, words, places } = finderIndex([DOCUMENT, other]);
  const placesOf = (word: string) => places[words.indexOf(word)];
  expect(documents.map(({ id }) => id)).toEqual(["first-contact-resolution", "other"]);
  expect(placesOf("solved")).toEqual([0, 1]);
  expect(placesOf("later")).toEqual([1]);
  expect(documents[0]).not.toHaveProperty("words");
});

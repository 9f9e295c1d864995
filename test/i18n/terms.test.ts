import { CATEGORIES, PERSPECTIVES } from "../../src/domain/balance/category";
import { SCORE_METHODS } from "../../src/domain/scoring/score-method";
import { LANGUAGES } from "../../src/i18n/language";
import type { Term } from "../../src/i18n/term";
import { TERMS } from "../../src/i18n/terms";
import { CARD_COLUMNS } from "../../src/sheets/card/card-columns";

const GROUPS = [
  "categories",
  "perspectives",
  "units",
  "directions",
  "cycles",
  "methods",
  "headings",
  "ranking",
] as const;

test.each(LANGUAGES)("%s has words for everything that a sheet names", (language) => {
  const terms = TERMS[language];
  expect(Object.keys(terms.categories)).toEqual([...CATEGORIES]);
  expect(Object.keys(terms.perspectives)).toEqual([...PERSPECTIVES]);
  expect(Object.keys(terms.methods)).toEqual([...SCORE_METHODS]);
  // Other people's tables may have a column for an owner, and cards that carry scores one for them.
  expect(Object.keys(terms.headings).sort()).toEqual(
    [...CARD_COLUMNS, "owner", "previousScore"].sort(),
  );
});

/** Key -> every word for it, in whatever language. */
function wordsOf(group: (typeof GROUPS)[number]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const [key, term] of Object.entries<Term>(TERMS[language][group])) {
      words.set(key, [...(words.get(key) ?? []), term.name, ...term.also]);
    }
  }
  return words;
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

test.each(GROUPS)("no word of %s means two things", (group) => {
  const owners = new Map<string, string>();
  for (const [key, words] of wordsOf(group)) {
    for (const word of words.map(plain)) {
      expect([word, owners.get(word) ?? key]).toEqual([word, key]);
      owners.set(word, key);
    }
  }
});

test("a knock-out item is never taken for a category", () => {
  const knockOuts = LANGUAGES.flatMap((language) => {
    const { name, also } = TERMS[language].knockOut;
    return [name, ...also].map(plain);
  });
  const categories = [...wordsOf("categories").values()].flat().map(plain);
  expect(categories.filter((word) => knockOuts.includes(word))).toEqual([]);
});

test.each(LANGUAGES)("the headings of %s can stand in a table's formulas", (language) => {
  const names = Object.values<Term>(TERMS[language].headings).map(({ name }) => name);
  expect(new Set(names.map(plain)).size).toBe(names.length);
  for (const name of names) expect(name).not.toMatch(/[[\]#'@]|^\s|\s$/);
});

test.each(LANGUAGES)("the words of %s can be typed as a list", (language) => {
  for (const group of ["categories", "perspectives", "directions", "cycles"] as const) {
    const names = Object.values<Term>(TERMS[language][group]).map(({ name }) => name);
    expect(names.join(",").length).toBeLessThanOrEqual(255);
    expect(names.filter((name) => name.includes(","))).toEqual([]);
  }
});

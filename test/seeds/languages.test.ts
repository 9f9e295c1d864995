import { readdirSync } from "node:fs";
import path from "node:path";
import { languages, readTexts } from "../../.config/locales.cjs";
import { LANGUAGES } from "../../src/i18n/language";

const ROOT = path.resolve(__dirname, "../..");
const REFERENCE = "en-US";

/** English help is the comment above a custom function, so only the other languages have a file. */
const WITHOUT_ENGLISH = ["functions"];

const fileNames = (tag: string): string[] =>
  readdirSync(path.join(ROOT, "seeds/locales", tag)).map((name) => path.basename(name, ".json"));

/** Path -> text of every text in a tree; lists of synonyms differ between languages and are left out. */
function textsIn(tree: unknown, at = ""): [path: string, text: string][] {
  if (typeof tree === "string") return [[at, tree]];
  if (typeof tree !== "object" || tree === null || at.endsWith(".also")) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    textsIn(value, at === "" ? key : `${at}.${key}`),
  );
}

const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\w+\}/g))].sort((one, other) => one.localeCompare(other));

test("the folders are the languages the product speaks", () => {
  expect(languages(ROOT)).toEqual([...LANGUAGES].sort());
});

test.each(LANGUAGES.filter((tag) => tag !== REFERENCE))(
  "%s has the same files as English",
  (tag) => {
    const extra = WITHOUT_ENGLISH.filter((name) => fileNames(tag).includes(name));
    expect(fileNames(tag).sort()).toEqual([...fileNames(REFERENCE), ...extra].sort());
  },
);

describe.each(fileNames(REFERENCE))("%s.json", (name) => {
  const reference = new Map(textsIn(readTexts(ROOT, REFERENCE, name)));

  test("says something everywhere", () => {
    expect(reference.size).toBeGreaterThan(0);
    for (const tag of LANGUAGES) {
      const empty = textsIn(readTexts(ROOT, tag, name)).filter(([, text]) => text.trim() === "");
      expect(empty).toEqual([]);
    }
  });

  test.each(LANGUAGES.filter((tag) => tag !== REFERENCE))("%s says the same things", (tag) => {
    const own = new Map(textsIn(readTexts(ROOT, tag, name)));
    expect([...own.keys()].sort()).toEqual([...reference.keys()].sort());
    for (const [key, text] of own) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(reference.get(key) ?? "")]);
    }
  });
});

import { LANGUAGES } from "../../src/i18n/language";
import { TABLE_WORDS } from "../../src/i18n/table-words";

/** The path of every text in the tree. */
function paths(tree: object, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? paths(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

test.each(LANGUAGES)("%s has every word of every table", (language) => {
  expect(paths(TABLE_WORDS[language])).toEqual(paths(TABLE_WORDS["en-US"]));
  expect(JSON.stringify(TABLE_WORDS[language])).not.toContain('""');
});

test.each(LANGUAGES)("no two verdicts or headings of a table are alike in %s", (language) => {
  for (const { segments = [], ...words } of Object.values(TABLE_WORDS[language]) as {
    segments?: string[];
  }[]) {
    const said = [...Object.values(words), ...segments];
    expect(new Set(said).size).toBe(said.length);
  }
});

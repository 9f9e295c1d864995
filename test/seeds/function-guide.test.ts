import path from "node:path";
import { languages, readTexts } from "../../.config/locales.cjs";
import type { FunctionGuide } from "../../.config/functions-metadata.cjs";
import { customFunction } from "../functions/function-exports";
import { shownError } from "../functions/custom-functions";
import { COMMENTS, ENGLISH_METADATA } from "../functions/function-help";
import { setCurrentLanguage } from "../../src/i18n/current-language";

const root = path.resolve(__dirname, "../..");
type Guide = Readonly<Record<string, FunctionGuide>>;
const guideIn = (tag: string) => readTexts(root, tag, "function-guide") as Guide;
const ids = [...COMMENTS.keys()].sort();
const english = guideIn("en-US");

/** What two languages must have in common: everything but the words. */
const shapeOf = ({ pitfalls, noPlainFormula, options = {} }: FunctionGuide) => ({
  pitfalls: pitfalls.length,
  noPlainFormula: noPlainFormula !== undefined,
  options: Object.entries(options).map(([key, meanings]) => [key, Object.keys(meanings)]),
});

describe.each(languages(root))("the guide in %s", (tag) => {
  const guide = guideIn(tag);

  test("has an entry for every function, sorted, and no other", () => {
    expect(Object.keys(guide)).toEqual(ids);
  });

  test("says of each function what to watch, and why it has no plain formula where it has none", () => {
    for (const [id, entry] of Object.entries(guide)) {
      expect(entry.pitfalls.length).toBeGreaterThanOrEqual(1);
      const plain = COMMENTS.get(id)?.equivalents ?? [];
      expect([id, entry.noPlainFormula !== undefined]).toEqual([id, plain.length === 0]);
    }
  });

  test("has the same of everything as English", () => {
    for (const [id, entry] of Object.entries(guide)) {
      expect([id, shapeOf(entry)]).toEqual([id, english[id] && shapeOf(english[id])]);
    }
  });

  test("leaves no text empty", () => {
    expect(JSON.stringify(guide)).not.toMatch(/"\s*"/);
  });
});

test("in English every function answers what its comment says", () => {
  const answers = Object.entries(english).map(([id, { result }]) => [id, result]);
  expect(answers).toEqual(ids.map((id) => [id, COMMENTS.get(id)?.returns]));
});

test("the options of a parameter are those that the function accepts", async () => {
  setCurrentLanguage("en-US");
  const { functions } = ENGLISH_METADATA;
  for (const { id, parameters } of functions) {
    for (const [place, { name, dimensionality }] of parameters.entries()) {
      if (dimensionality === "matrix") continue;
      const accepted = await acceptedOptions(id, parameters, place);
      const explained = Object.keys(english[id]?.options?.[name] ?? {}).sort();
      expect([id, name, explained]).toEqual([id, name, accepted]);
    }
  }
});

/** The words that a function names when it meets one that it does not know; none where it asks for no word. */
async function acceptedOptions(
  id: string,
  parameters: readonly { readonly name: string; readonly dimensionality?: string }[],
  place: number,
): Promise<string[]> {
  const given = parameters.map(({ dimensionality }, index) => {
    if (index === place) return "no such option";
    if (dimensionality !== "matrix")
      return index < place ? optionOf(id, parameters[index]?.name) : null;
    return [[1]];
  });
  const answer = await customFunction(id)(...given);
  const cell: unknown = Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
  const named = /one of: ([\w, ]+)/.exec(shownError(cell).message);
  return (
    named?.[1]
      ?.split(", ")
      .filter((word) => !word.startsWith("or "))
      .sort() ?? []
  );
}

/** The last option of an earlier parameter, which allows most: CES of version 2 knows "net". */
function optionOf(id: string, name = ""): string | null {
  return Object.keys(english[id]?.options?.[name] ?? {}).at(-1) ?? null;
}

import type { InLanguages } from "./company-catalogue";

/** What a reader of that language is shown, nearest first. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  "zh-CN": ["zh-CN", "zh-TW", "en-US"],
  "zh-TW": ["zh-TW", "zh-CN", "en-US"],
  "en-US": ["en-US", "zh-CN", "zh-TW"],
};

/** The text in the reader's language, or in the nearest one that the company wrote it in. */
export function nearestText<Text>(texts: InLanguages<Text>, language: string): Text {
  const tags = [...(NEAREST[language] ?? []), ...Object.keys(texts)];
  const found = tags.map((tag) => texts[tag]).find((text) => text !== undefined);
  if (found === undefined) throw new Error("A checked entry speaks one language at least.");
  return found;
}

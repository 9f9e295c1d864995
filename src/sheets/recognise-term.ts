import { foldedText } from "../domain/card-rules/folded-text";
import { LANGUAGES } from "../i18n/language";
import type { Term } from "../i18n/term";
import type { Terms } from "../i18n/terms";
import { TERMS } from "../i18n/terms";

/** A group of words that people write into cells. */
type WordGroup = "perspectives" | "directions" | "methods" | "units";

/** What a word means in any of our languages, null when there is no such word. */
export function recogniseTerm<Group extends WordGroup>(
  group: Group,
  text: string,
): keyof Terms[Group] | null {
  const wanted = foldedText(text);
  for (const language of LANGUAGES) {
    const terms = Object.entries<Term>(TERMS[language][group]);
    const found = terms.find(([, { name, also }]) =>
      [name, ...also].some((spelling) => foldedText(spelling) === wanted),
    );
    if (found) return found[0] as keyof Terms[Group];
  }
  return null;
}

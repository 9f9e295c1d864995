import type { LogRole } from "../../domain/log-analysis/log-column";
import { LANGUAGES } from "../../i18n/language";
import { LOG_COLUMN_TERMS } from "../../i18n/log-columns";

/** Which column of a list tells what, counted from 0; roles that no heading names are left out. */
export type FoundColumns = Readonly<Partial<Record<LogRole, number>>>;

/** Headings differ in width, case, spacing and underscores: "Customer_ID" and "customer id" are alike. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-./()]+/g, "");

/** The words for a role in every language, each language's own name before the synonyms. */
function wordsFor(role: LogRole): readonly string[] {
  const terms = LANGUAGES.map((language) => LOG_COLUMN_TERMS[language][role]);
  return [...terms.map(({ name }) => name), ...terms.flatMap(({ also }) => also)].map(plain);
}

/**
 * Finds the columns by their headings. A heading that is a word for it goes before one that merely
 * holds such a word, and no column serves twice.
 */
export function recogniseColumns(
  headings: readonly string[],
  roles: readonly LogRole[],
): FoundColumns {
  const plainHeadings = headings.map(plain);
  const found = new Map<LogRole, number>();
  const isFree = (index: number) => ![...found.values()].includes(index);
  const take = (matches: (heading: string, word: string) => boolean) => {
    for (const role of roles.filter((candidate) => !found.has(candidate))) {
      for (const word of wordsFor(role)) {
        const index = plainHeadings.findIndex((text, at) => isFree(at) && matches(text, word));
        if (index < 0) continue;
        found.set(role, index);
        break;
      }
    }
  };
  take((heading, word) => heading === word);
  take((heading, word) => heading.includes(word));
  return Object.fromEntries(found);
}

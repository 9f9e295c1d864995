import { CATEGORIES } from "./category";
import type { Category } from "./category";

/** A word as one language writes it, and the other ways in which people write it. */
interface Word {
  readonly name: string;
  readonly also: readonly string[];
}

/** One language's words for the categories and for knock-out items. */
export interface CategoryWords {
  readonly categories: Readonly<Record<Category, Word>>;
  readonly knockOut: Word;
}

/** A category, or the mark of an item that carries no weight. */
export type RowKind = Category | "knock-out";

// Letters' case, their width and the spaces around and between words make no difference.
function plain(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

function isWord(text: string, { name, also }: Word): boolean {
  return [name, ...also].some((spelling) => plain(spelling) === text);
}

/**
 * Which category a word names, in whichever language it is written.
 *
 * @param text - Word in the category column of a scorecard.
 * @param words - The words of every language that may be met.
 * @returns The category, "knock-out", or undefined where no language has the word.
 */
export function recogniseCategory(
  text: string,
  words: readonly CategoryWords[],
): RowKind | undefined {
  const wanted = plain(text);
  for (const { categories, knockOut } of words) {
    const category = CATEGORIES.find((candidate) => isWord(wanted, categories[candidate]));
    if (category) return category;
    if (isWord(wanted, knockOut)) return "knock-out";
  }
  return undefined;
}

import { foldedText } from "../domain/card-rules/folded-text";
import { LANGUAGES } from "../i18n/language";
import type { Term } from "../i18n/term";
import { TERMS } from "../i18n/terms";

/**
 * Finds columns by their headings, in whichever of our languages they are written. The proper name of
 * a heading goes before a synonym: "Indicator type" must not hide "Category". A column that the terms
 * have no word for is never found.
 */
export function headingFinder(
  headers: readonly string[],
  group: "headings" | "ranking" = "headings",
): (column: string) => number | null {
  const plainHeaders = headers.map(foldedText);
  return (column) => {
    const terms = LANGUAGES.flatMap((language) => {
      const headings: Readonly<Partial<Record<string, Term>>> = TERMS[language][group];
      return headings[column] ?? [];
    });
    const words = [...terms.map(({ name }) => name), ...terms.flatMap(({ also }) => also)];
    const found = words.map((word) => plainHeaders.indexOf(foldedText(word)));
    return found.find((index) => index >= 0) ?? null;
  };
}

import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { NamedIndicator } from "../../domain/indicators/named-indicator";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import type { Language } from "../../i18n/language";
import { fetched } from "./fetched";

/** An indicator with its facts, and its texts in the user's language. */
export interface BookEntry extends NamedIndicator {
  readonly facts: CatalogueEntry;
  readonly text: CatalogueText;
}

const books = new Map<Language, Promise<readonly BookEntry[]>>();

async function loadBook(language: Language): Promise<readonly BookEntry[]> {
  const [entries, own, ...all] = await Promise.all([
    wholeCatalogue(),
    catalogueTexts(language),
    ...LANGUAGES.map(catalogueTexts),
  ]);
  return entries.flatMap((facts) => {
    const text = own[facts.id];
    if (text === undefined) return [];
    const names = all.flatMap((texts) => texts[facts.id]?.name ?? []);
    return [{ id: facts.id, name: text.name, names, facts, text }];
  });
}

/**
 * Every indicator, fetched on first use: the one place through which functions see the catalogue.
 *
 * @param language - Language of the user.
 * @returns The indicators, sorted by id.
 * @throws Refusal where the catalogue cannot be fetched; the next call tries again.
 */
export async function indicatorBook(language: Language): Promise<readonly BookEntry[]> {
  const book = books.get(language) ?? loadBook(language);
  books.set(language, book);
  book.catch(() => books.delete(language));
  return fetched(book);
}

import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { NamedIndicator } from "../../domain/indicators/named-indicator";
import { Refusal } from "../../domain/refusal";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import type { Language } from "../../i18n/language";

/** An indicator with its facts, and its texts in the user's language. */
export interface BookEntry extends NamedIndicator {
  readonly facts: CatalogueEntry;
  readonly text: CatalogueText;
}

/** A cell must not stay busy for ever because a server is silent. */
const LONGEST_WAIT = 15_000;

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

async function withinReason<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The catalogue did not arrive in time."));
    }, LONGEST_WAIT);
  });
  return Promise.race([promise, giveUp]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * What is fetched for a function that reads the catalogue: its entries, or the code that only such
 * functions need.
 *
 * @param fetching - The fetch under way.
 * @returns What arrives.
 * @throws Refusal where it does not arrive in time.
 */
export async function fetched<Value>(fetching: Promise<Value>): Promise<Value> {
  try {
    return await withinReason(fetching);
  } catch {
    throw new Refusal("not-available", "catalogue-unreachable");
  }
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

import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { companyInUse } from "../../catalogue/company/company-in-use";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { NamedIndicator } from "../../domain/indicators/named-indicator";
import { Refusal } from "../../domain/refusal";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import type { Language } from "../../i18n/language";
import { fetched } from "./fetched";
import type { SpokenCatalogue } from "./spoken-catalogue";

/** An indicator with its facts, and its texts in the user's language. */
export interface BookEntry extends NamedIndicator {
  readonly facts: CatalogueEntry;
  readonly text: CatalogueText;
  /** Whether the company offers it no longer; a formula that asks for it is still answered. */
  readonly hidden: boolean;
}

/** The last book of each language, with the company's catalogue that stands in it. */
const books = new Map<
  Language,
  { readonly company: CompanyCatalogue | null; readonly book: Promise<readonly BookEntry[]> }
>();

async function publishedCatalogue(): Promise<SpokenCatalogue> {
  const [catalogue, ...spoken] = await Promise.all([
    wholeCatalogue(),
    ...LANGUAGES.map(async (language) => ({ language, texts: await catalogueTexts(language) })),
  ]);
  return { entries: catalogue.map((facts) => ({ facts, hidden: false })), spoken };
}

async function loadBook(
  language: Language,
  company: CompanyCatalogue | null,
): Promise<readonly BookEntry[]> {
  const published = await publishedCatalogue();
  const { entries, spoken } =
    company === null ? published : (await import("./company-book")).withCompany(published, company);
  const own = spoken.find((one) => one.language === language)?.texts ?? {};
  return entries.flatMap((entry) => {
    const { id } = entry.facts;
    const text = own[id];
    if (text === undefined) return [];
    // What a company renames is still found by the published name: formulas may ask for it so.
    const said = [...spoken, ...published.spoken].flatMap(({ texts }) => texts[id]?.name ?? []);
    return [{ id, name: text.name, names: [...new Set(said)], text, ...entry }];
  });
}

async function companyToFollow(): Promise<CompanyCatalogue | null> {
  const company = await fetched(companyInUse());
  if (company === "unreadable") throw new Refusal("not-available", "catalogue-unreachable");
  return company;
}

/**
 * Every indicator, the company's own laid over the published ones: the one place through which
 * functions see the catalogue. Fetched on first use, and anew once the company changed its own.
 *
 * @param language - Language of the user.
 * @returns The indicators, sorted by id.
 * @throws Refusal where the catalogue cannot be fetched; the next call tries again.
 */
export async function indicatorBook(language: Language): Promise<readonly BookEntry[]> {
  const company = await companyToFollow();
  const last = books.get(language);
  const book = last?.company === company ? last.book : loadBook(language, company);
  books.set(language, { company, book });
  book.catch(() => books.delete(language));
  return fetched(book);
}

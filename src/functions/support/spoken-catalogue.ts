import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { CatalogueText } from "../../i18n/indicator-texts";
import type { Language } from "../../i18n/language";

/** Facts and texts of all indicators, before one language is chosen. */
export interface SpokenCatalogue {
  readonly entries: readonly { readonly facts: CatalogueEntry; readonly hidden: boolean }[];
  readonly spoken: readonly {
    readonly language: Language;
    readonly texts: Readonly<Record<string, CatalogueText>>;
  }[];
}
